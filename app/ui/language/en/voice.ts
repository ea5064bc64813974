import type {
  CorrectionRefusal,
  RemoveRecordingRefusal,
  SaveRecordingRefusal,
  TranscriptRefusal,
} from "#app/domain/applications/recording-rules.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const grouped = new Intl.NumberFormat("en-GB")

const refusals: Wording<SaveRecordingRefusal | RemoveRecordingRefusal> = {
  "not-found": () => "We cannot find this recording. It may have been removed in another tab",
  "already-sent": () => "You have sent this application. It can no longer be changed",
  withdrawn: () => "You have taken this application back, so it can no longer be changed",
  "vacancy-closed": () => "This job has closed, so we can no longer take your answer",
  "recording-missing": () => "Choose a sound file first, or record your answer here",
  "recording-empty": () =>
    "There is no sound in this recording. Please record it again, or choose another file",
  "recording-too-large": ({ megabytes }) =>
    `This file is larger than ${megabytes} MB. Please record a shorter answer, or choose a smaller file`,
  "recording-not-audio": () => "This file is not a sound recording. Please choose another file",
  "recording-is-video": () =>
    "This is a video. We only need your voice, not your picture. Please record sound only",
  "answer-needed": () =>
    "You have sent this application, so this question needs an answer. Type one first, or record a new one",
}

const transcriptRefusals: Wording<TranscriptRefusal | CorrectionRefusal> = {
  "not-found": () => "This recording is not here any more. The applicant may have taken it back",
  "transcript-missing": () => "Type what was said before you finish",
  "transcript-too-long": ({ limit }) =>
    `This is longer than ${grouped.format(limit)} characters. Please shorten it. Nothing you typed is lost`,
  "already-typed": () => "This recording has been typed already. The panel reads what was typed first",
  "scored-already": () =>
    "Somebody on the panel has scored this answer as it stands, so it can no longer be corrected",
  "typed-elsewhere": () =>
    "A colleague typed this recording too. Their words are shown below, and yours are still here. Keep what is right, then save again",
}

/** Words about answers that are spoken. */
export const voice = {
  refusals,
  transcriptRefusals,
  instead: "Answer by speaking instead",
  given: {
    title: "You answered this by speaking",
    text: "What you said counts. If you type too, the panel reads what you said in place of what you type.",
    open: "Listen, record again or remove it",
    listen: (number: number) => `Listen to your answer to question ${number}`,
  },

  answer: {
    title: "Answer by speaking",
    lead: "Say it in your own words, in any way you like to speak.",
    how: [
      "Somebody who does not score you listens, and types what you say, word for word.",
      "The panel reads those words. They do not hear your voice.",
      "Please do not say your name, or the full names of others.",
      "You can listen first, and record it again as often as you like.",
    ],
    typedToo:
      "You have typed an answer too. With a recording, the panel reads what you say in place of it. If you remove the recording, what you typed counts again.",
    yours: "Your recording",
    recordedAt: "You recorded it on",
    play: "Your recording",
    download: "Download your recording",
    again: "Record again",
    againText: "A new recording takes the place of this one.",
    remove: "Remove this recording",
    removeTitle: "Remove your recording?",
    removeText: "You cannot get it back. Your other answers stay.",
    removeYes: "Yes, remove it",
    removeNo: "No, keep it",
    saved: "Your recording is saved.",
    removed: "Your recording is removed.",
    transcript: "What the panel reads",
    transcriptText: "Somebody listened and typed this.",
    file: "Choose a sound file",
    fileHint: (megabytes: number, minutes: number) =>
      `Any recording from your phone or computer, up to ${megabytes} MB. On most phones that is about ${minutes} minutes. Two or three minutes are plenty.`,
    save: "Save this recording",
    goOn: "Continue",
    toCheck: "Back to all your answers",
    type: "Type your answer instead",
    closedTitle: "This job has closed",
    closedText: "It can take no more answers.",
    tooMany:
      "That was many recordings in a short time. Please wait a while and try again. Your answers are safe",
    tooOld: "This page was open for a long time. Please choose the file once more and save it",
    brokenOff: "The recording did not arrive whole. Please try again",
    full: "Many people are sending recordings just now. Please try again in a minute",
  },

  recorder: {
    title: "Record here",
    text: (megabytes: number) =>
      `Your browser asks if it may use the microphone. Take your time: there is room for ${megabytes} MB, and that is more than 10 minutes.`,
    start: "Start recording",
    pause: "Pause",
    resume: "Go on",
    stop: "Stop",
    use: "Use this recording",
    again: "Record again",
    time: "Time",
    level: "How loud it is",
    listen: "Listen to what you recorded",
    states: {
      recording: "Recording.",
      paused: "Paused. Nothing is recorded.",
      recorded: "Stopped. Listen to it. Then use it, or record again.",
      full: "The recording is as long as it can be, so it has stopped. You can use it, or record a shorter one.",
      quiet: "We heard almost nothing. Please listen to it. If it is silent, record again.",
      sending: "Saving your recording. Please wait.",
      failed: "It could not be sent. Your recording is still here. Please try again.",
      refused:
        "The browser did not let us use the microphone. You can allow it and try again, or choose a sound file below.",
      unable: "This browser cannot record. You can choose a sound file below.",
    },
  },

  typing: {
    title: "Voice answers to type",
    lead: "These people spoke their answers. Listen, and type what they said. Then the panel can read it.",
    waiting: (count: number) =>
      count === 1 ? "1 voice answer waits to be typed." : `${count} voice answers wait to be typed.`,
    held: "A question waits for all its voice answers, so that nobody on the panel can tell how an answer was given.",
    open: "Listen and type",
    none: "There are no voice answers that you can type.",
    noneWhy:
      "Either nobody spoke an answer, or you score on this panel. Whoever scores does not hear who is speaking: a colleague types these.",
    number: (place: number) => `Recording ${place}`,
    column: { recording: "Recording", question: "Question", state: "How far", act: "What to do" },
    states: { todo: "To type", begun: "Begun", typed: "Typed" },
    act: { todo: "Listen and type", begun: "Carry on", typed: "Read" },
    about: (place: number, title: string) => `recording ${place}, ${title}`,
    saved: "What you typed so far is kept.",
    corrected: "It is corrected. The panel reads what it says now.",
    finished: "It is typed. The panel reads it when all voice answers to this question are typed.",
    back: "Voice answers to type",
  },

  transcript: {
    title: (place: number) => `Type recording ${place}`,
    typedTitle: (place: number) => `Recording ${place}, as it was typed`,
    listen: "Listen",
    play: (place: number) => `Recording ${place}`,
    download: "Download the recording",
    downloadText: "Delete your copy when you have typed it.",
    guidance: "How to type it",
    rules: [
      "Type what is said, word for word. Do not make it better, and do not shorten it.",
      "Leave out names of people and places that show who is speaking. Write [name] or [place].",
      "Leave out “um” and “er”.",
      "Write [laughs] or [long pause] only where it changes what is meant.",
      "Where you cannot make out a word, write [cannot be heard].",
    ],
    said: "What was said",
    upTo: (characters: number) => `There is room for ${grouped.format(characters)} characters.`,
    finish: "Finish",
    later: "Save and finish later",
    final: "When you finish it, it goes to the panel. You can correct it until somebody has scored it.",
    correct: "Correct what was typed",
    correctTitle: (place: number) => `Correct recording ${place}`,
    correctFinal: "The panel reads the corrected words. That you corrected it is kept on record.",
    saveCorrection: "Save the correction",
    theirs: "What your colleague typed",
  },
}
