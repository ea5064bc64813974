import type { EasyAdvert } from "#app/domain/vacancies/vocabulary.ts"
import type { EasySentence, PictureName } from "#app/kernel/easy-sentence.ts"

const lines = (...said: readonly (readonly [PictureName, string])[]): readonly EasySentence[] =>
  said.map(([picture, text]) => ({ picture, text }))

const harbourSickPay = lines(
  ["bed", "You get full pay if you are ill."],
  ["calendar", "You can get it for four weeks a year."],
)

const learnAndGet = (weeks: number, pounds: number) =>
  lines(
    ["money", "We pay you when you learn."],
    ["certificate", "You can get the Care Certificate."],
    ["calendar", `It takes about ${weeks} weeks.`],
    ["star", `When you have it, we give you £${pounds}.`],
  )

/** What each demo job says in Easy Read, by its code. */
export const demoEasyRead: Readonly<Record<string, EasyAdvert>> = {
  "harbour-days": {
    goodDay: lines(
      ["cup", "You come at eight. You have a cup of tea."],
      ["food", "You help one person make breakfast."],
      ["letter", "You help one person read a hard letter."],
      ["rain", "You go out to the garden plot. It rains."],
      ["friends", "You sit in the shed and talk."],
      ["bus", "A man takes the bus to play his guitar."],
      ["two-people", "He wants you near. So you sit two seats behind him."],
      ["happy", "You laugh at least once in the day."],
    ),
    theWork: lines(
      ["home", "Twelve people live here. Each one has a flat."],
      ["key", "They have keys and jobs and friends."],
      ["help", "You help if they ask you."],
      ["food", "You may help them cook, wash or dress."],
      ["money", "You may help with money or tablets."],
      ["choose", "Each person picks who helps them."],
      ["two-people", "For four weeks you work with someone who knows the job."],
      ["yes", "You can be new to this. You do not have to drive."],
    ),
    training: lines(
      ["money", "We pay you when you learn."],
      ["certificate", "You can get the Care Certificate. It takes about twelve weeks."],
      ["speak", "People who live here teach some of it."],
      ["star", "When you have it, we give you £250 and a badge."],
      ["work", "You can learn more after that. You do it in work time."],
    ),
    pattern: lines(
      ["clock", "You work four days a week. It is from 8am to 4pm."],
      ["calendar", "You work every other weekend too."],
      ["letter", "We tell you your days six weeks ahead."],
    ),
    sickPayWords: harbourSickPay,
  },
  "harbour-weekends": {
    goodDay: lines(
      ["happy", "It is Saturday. A woman has a new dress."],
      ["help", "You help her with the zip. You call a taxi."],
      ["phone", "She can ring you when she is out."],
      ["friends", "You watch the football with a man."],
      ["letter", "He sends his sister a photo of the score."],
      ["write", "At ten you write down how the day went."],
      ["home", "Then you go home."],
    ),
    theWork: lines(
      ["calendar", "You work in the evening and at the weekend."],
      ["two-people", "You help three people do what they like."],
      ["heart", "They may go on a date. They may go to church."],
      ["bath", "They may want a long bath."],
      ["food", "You help with meals, if they want it."],
      ["phone", "You can always ring someone who knows what to do."],
      ["yes", "You can be new to this."],
      ["family", "You can have another job or children too."],
    ),
    training: learnAndGet(16, 250),
    pattern: lines(
      ["clock", "You work two evenings. It is from 4pm to 10pm."],
      ["calendar", "You work four hours on Saturday or Sunday too."],
      ["choose", "You choose the evenings."],
    ),
    sickPayWords: harbourSickPay,
  },
  "harbour-mornings": {
    goodDay: lines(
      ["clock", "We are busy in the morning. It is a good busy."],
      ["bus", "People go to work or to class."],
      ["choose", "You help a man pick a shirt for work."],
      ["cup", "One woman likes two cups of coffee first. Then you can talk."],
      ["home", "By noon it is quiet in the flats."],
      ["write", "You sit with someone. You plan the week."],
    ),
    theWork: lines(
      ["two-people", "You help three people start the day."],
      ["choose", "They do it in the way they like."],
      ["bath", "You help some people wash and dress."],
      ["food", "You help some people with breakfast."],
      ["team", "For four weeks you work with someone who knows the job."],
      ["yes", "You can be new to this."],
    ),
    training: learnAndGet(12, 250),
    pattern: lines(
      ["clock", "You work four mornings a week. It is from 7am to 1pm."],
      ["calendar", "You work one weekend in three."],
    ),
    sickPayWords: harbourSickPay,
  },
  "harbour-going-out": {
    goodDay: lines(
      ["friends", "You pick up two friends. They have been at work."],
      ["music", "You go to the football. You all sing."],
      ["happy", "Your team does not win. You still have fun."],
      ["bath", "On Sunday you go to the pool. He swims."],
      ["food", "Then you both have chips."],
    ),
    theWork: lines(
      ["friends", "You go out with people. They do what they like."],
      ["music", "They like football, a choir or a quiz."],
      ["walk", "You drive there and back in our car."],
      ["door", "At the door you step back. Their friends are there."],
      ["yes", "You can be new to this."],
      ["certificate", "You must be able to drive."],
    ),
    training: learnAndGet(20, 250),
    pattern: lines(
      ["clock", "You work two evenings. Or you work one day at the weekend."],
      ["calendar", "You know your days a month ahead."],
    ),
    sickPayWords: harbourSickPay,
  },
  "fernhill-assistant": {
    goodDay: lines(
      ["music", "She teaches people how to play the cello."],
      ["help", "You help her get up. You make the coffee."],
      ["write", "She talks. You write it down for her."],
      ["music", "At four, a pupil plays the tune well to the end."],
      ["happy", "You both know how hard that was."],
    ),
    theWork: lines(
      ["two-people", "You help one person. You work in her home."],
      ["walk", "You go with her to work too."],
      ["bath", "You help her wash and dress."],
      ["food", "You cook with her. You help with letters."],
      ["speak", "She tells you how she likes it."],
      ["person", "Some of the time she likes to be on her own."],
    ),
    training: lines(
      ["money", "We pay you when you learn."],
      ["speak", "She teaches you most of it."],
      ["certificate", "You can get the Care Certificate. It takes about twelve weeks."],
      ["star", "When you have it, we give you £150."],
    ),
    pattern: lines(
      ["clock", "You work five days a week. It is from 8am to 3pm."],
      ["calendar", "When the schools close, the days are longer. You get more days off."],
    ),
  },
  "fernhill-nights": {
    goodDay: lines(
      ["home", "The house is quiet by eleven."],
      ["speak", "Someone cannot sleep. You sit and talk of the sea."],
      ["food", "At six you put the bread in."],
      ["happy", "People smell it and come down."],
      ["home", "Then you go home."],
    ),
    theWork: lines(
      ["home", "Forty people live here. They have their own flats."],
      ["listen", "You work at night. You go when someone rings."],
      ["bed", "You help people turn in bed or get up."],
      ["door", "You look in on people who ask you to."],
      ["two-people", "There are always two of you."],
      ["yes", "You can be new to this."],
    ),
    training: lines(
      ["money", "We pay you when you learn. Some of it is by day."],
      ["certificate", "You can get the Care Certificate. It takes about fourteen weeks."],
      ["star", "When you have it, we give you £150."],
    ),
    pattern: lines(
      ["clock", "You work four nights a week. It is from 10pm to 8am."],
      ["calendar", "We tell you your nights six weeks ahead."],
    ),
  },
  "fernhill-north": {
    goodDay: lines(
      ["door", "You go to five homes. The people know you."],
      ["help", "You help a woman with her socks. She used to teach."],
      ["food", "You heat up soup for a man."],
      ["listen", "He tells you a story from when he built ships."],
      ["clock", "You stay at least half an hour in each home."],
      ["walk", "You walk from home to home. We pay you for that."],
    ),
    theWork: lines(
      ["home", "You go to the same people each week."],
      ["bath", "You help them wash and dress."],
      ["food", "You help with meals and tablets."],
      ["friends", "You sit and talk with them."],
      ["choose", "They say how they like it. It is their home."],
      ["two-people", "For three weeks someone goes with you."],
      ["yes", "You can be new to this. You do not have to drive."],
    ),
    training: lines(
      ["money", "We pay you when you learn."],
      ["certificate", "You can get the Care Certificate. It takes about twelve weeks."],
      ["star", "When you have it, we give you £150."],
      ["think", "Then we look at your pay again."],
    ),
    pattern: lines(
      ["clock", "You work five days a week. It is from 7am to 12 noon."],
      ["calendar", "It may be any five days of the seven."],
      ["letter", "We tell you your days four weeks ahead."],
    ),
  },
  "fernhill-evenings": {
    goodDay: lines(
      ["clock", "It is five. It is dark. You are a friendly face."],
      ["food", "You make supper with a man. He likes burnt onions."],
      ["help", "You find his glasses and the cat."],
      ["bed", "You help a woman to bed. She likes to stay up late."],
      ["choose", "She goes to bed when she wants to."],
      ["happy", "She tells you to get home safe."],
    ),
    theWork: lines(
      ["home", "You see four people each evening. Most live near each other."],
      ["food", "You help with supper and tablets."],
      ["bath", "You help people wash and go to bed."],
      ["listen", "If someone wants to talk, you have time."],
      ["two-people", "After nine there are two of you."],
      ["phone", "You can always ring someone."],
      ["speak", "It helps if you speak some Punjabi or Urdu. You do not have to."],
    ),
    training: lines(
      ["money", "We pay you when you learn. You can do it by day."],
      ["certificate", "You can get the Care Certificate. It takes about fourteen weeks."],
      ["star", "When you have it, we give you £150."],
    ),
    pattern: lines(
      ["clock", "You work four evenings a week. It is from 5pm to half past 9."],
      ["two-people", "You can swap with someone, if they say yes."],
    ),
  },
  "fernhill-headingley": {
    goodDay: lines(
      ["walk", "You know your way. You know which bell does not work."],
      ["music", "You help a jazz singer with her hair."],
      ["friends", "Her friends are on their way."],
      ["food", "You eat lunch with a man who loves his garden."],
      ["happy", "At two you go home. People said thank you."],
    ),
    theWork: lines(
      ["walk", "You go to five people on foot."],
      ["home", "Most days they are the same people."],
      ["bath", "You help them wash and dress."],
      ["food", "You help with lunch and tablets."],
      ["two-people", "For three weeks someone goes with you."],
    ),
    training: learnAndGet(12, 150),
    pattern: lines(
      ["clock", "You work three long days. It is from 7am to half past 2."],
      ["calendar", "You work one weekend in four."],
    ),
  },
}
