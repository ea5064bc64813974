import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"

export type GuidePictures = readonly [PictureName, PictureName, PictureName, PictureName, PictureName]

/** What stands beside each of a guide's anchors for who likes pictures, from one point to five: what is done in it. */
export const guidePictures: Readonly<Record<string, GuidePictures>> = {
  "been-there-for-someone": ["hidden", "think", "person", "ask", "choose"],
  "counted-on-you": ["no", "think", "clock", "calendar", "heart"],
  "made-you-think-again": ["no", "two-people", "think", "speak", "friends"],
  "spoke-up": ["no", "person", "help", "speak", "two-people"],
  "their-own-way": ["stop", "angry", "yes", "choose", "listen"],
  "proud-of": ["no", "write", "work", "hard", "team"],
  "looked-after-someone": ["order", "clock", "calendar", "music", "choose"],
  "a-child-taught-me": ["stop", "angry", "heart", "ask", "child"],
  "gave-your-time": ["no", "help", "happy", "two-people", "team"],
  "others-ran-your-day": ["lock", "speak", "think", "listen", "door"],
  "starting-again": ["angry", "hard", "speak", "help", "friends"],
  "first-morning": ["order", "speak", "ask", "choose", "listen"],
  "two-friends-one-friday": ["stop", "fair", "think", "home", "listen"],
  "no-time-for-a-bath": ["no", "sad", "speak", "bath", "fair"],
  "ten-minutes-left": ["door", "cup", "clock", "phone", "heart"],
  "not-a-stranger": ["form", "speak", "listen", "ask", "home"],
  "the-ticket-you-forgot": ["hidden", "speak", "person", "listen", "yes"],
  "she-will-only-be-let-down": ["no", "worry", "speak", "ask", "star"],
  "meet-what-made-you-come": ["work", "money", "help", "home", "happy"],
  "meet-first-hour": ["order", "speak", "ask", "listen", "home"],
  "meet-say-no-to-you": ["angry", "door", "ask", "two-people", "think"],
  "meet-got-it-wrong": ["hidden", "no", "speak", "sad", "yes"],
  "meet-hard-day": ["angry", "stop", "clock", "two-people", "heart"],
  "meet-something-to-learn": ["no", "write", "speak", "think", "team"],
  "meet-my-family-says": ["family", "hidden", "choose", "listen", "calendar"],
  "meet-ask-us": ["money", "form", "person", "heart", "listen"],
}
