import type { SeedSampleAnswer } from "#db/seed/reference/question-types.ts"

/** Answers that nobody sent, for panels to practise on: three to each values prompt, by its code. */
export const promptSamples: Readonly<Record<string, readonly SeedSampleAnswer[]>> = {
  "been-there-for-someone": [
    {
      text: "I am the sort of person who is always there for others. My friends all say so. If somebody has a problem I tell them what to do and they are usually glad afterwards.",
      easy: "I always help people. My friends say so. I tell them what to do.",
      points: 1,
      why: "Kind words, but no real person and no real moment. What others wanted does not come into it.",
    },
    {
      text: "My neighbour broke her wrist last winter. I did her shopping each Saturday and brought the bins in. She likes her tea strong so I got her the right kind. She said it was a help.",
      easy: "My neighbour broke her wrist. I did her shopping and her bins. I got the tea that she likes.",
      points: 3,
      why: "A real person and real help. There is a sign of what she likes; whether she was asked is not said.",
    },
    {
      text: "My mate Carl stopped coming out after his dad died. Everybody was ringing him. I thought, he hates the phone. So I sat on his step with two cans of ginger beer and said nothing. After a bit he said, can we go and see the boat. That was his dad's boat. So we went every Sunday and scraped paint. I asked him once if he would rather I left him be, and he said no, just don't talk about it till I do. In May he did.",
      easy: "Carl’s dad died. Carl hates the phone. So I sat with him. He wanted to see his dad’s boat. We went each Sunday. I asked if he wanted me there. He said yes.",
      points: 5,
      why: "You can picture Carl. He chose, he was asked, and we hear how it went for him.",
    },
  ],
  "counted-on-you": [
    {
      text: "I had a shift and the bus did not come, so I could not get in. It was not my fault, they should have better buses. They gave me a warning, which I think was unfair.",
      easy: "The bus did not come. I did not get to work. It was not my fault.",
      points: 1,
      why: "Somebody was waiting, and we do not hear of them. The blame goes to others.",
    },
    {
      text: "I take my niece to school on Mondays because my sister starts at six. I set two alarms and I have never been late. Once the car would not start and we walked, and I told the school when we got there.",
      easy: "I take my niece to school. I set two alarms. The car broke once. We walked. I told the school.",
      points: 3,
      why: "Kept the promise in an ordinary, solid way. Told the school, a little late.",
    },
    {
      text: "I promised my nan I would come on the first of the month to do her letters, because her eyes are bad and she won't let anybody else see the bank ones. In March I forgot. I rang her that night, I didn't make up a reason, I said Nan I forgot and I am ashamed of it. She'd been sat there with the letters out. I went at seven the next morning before work. Now it's on my phone for the last day of the month, so I have a night to spare.",
      easy: "I do my nan’s letters with her. I forgot one time. I called her that night. I said that I forgot. I went the next day at seven. Now my phone tells me the day before.",
      points: 5,
      why: "Owned up at once when it was hard, saw the person who waited, and changed what they do.",
    },
  ],
  "made-you-think-again": [
    {
      text: "There was a man at work who prayed during the day. I got used to it. I treat everyone the same so it makes no difference to me.",
      easy: "A man at work prays. I got used to it. I treat all people the same.",
      points: 1,
      why: "Nothing has changed, and nothing was learnt about the man.",
    },
    {
      text: "I used to think older people did not like mobile phones. Then a lady at the library showed me how she sends pictures to her grandson in Canada. So I learnt not to judge by age.",
      easy: "I thought older people do not like phones. A lady showed me pictures on hers. I was wrong.",
      points: 3,
      why: "Names what they learnt. What they do differently now is thin.",
    },
    {
      text: "My son's friend doesn't speak, he has a tablet that talks. I used to speak to his mum about him, does he want juice. One day he pressed, ask me. Just that. I went red. He was right, I had been rude for two years. Now I ask him and then I wait, and it can be a long wait, and I've stopped filling it. Last week the dentist asked me what my son wanted and I said, ask him. I heard that boy's voice when I said it.",
      easy: "A boy has a tablet that talks. I asked his mum, not him. He said: ask me. He was right. Now I ask him. I wait for him to answer.",
      points: 5,
      why: "Owns the mistake, gives him the credit, and shows the change somewhere else.",
    },
  ],
  "spoke-up": [
    {
      text: "Somebody jumped the queue at the chemist in front of an old man, so I shouted at him and he left. Everyone clapped. You have to stand up to people like that.",
      easy: "A man pushed in front of an old man. I shouted at him. He left.",
      points: 2,
      why: "Did something, and it is mostly about winning. The old man is hard to find.",
    },
    {
      text: "At the warehouse they were leaving the fire door locked. I told the supervisor and he said he would look into it. I told him again the week after and then it was done.",
      easy: "The fire door was locked at work. I told the boss two times. Then it was open.",
      points: 3,
      why: "Said it twice and it helped. Little on what made it hard.",
    },
    {
      text: "On my wing an officer kept calling a lad thick because he couldn't read the menu. I didn't say anything for a week because I was scared of losing my job in the kitchen. Then I asked the lad first, do you want me to say something, and he said only if you don't make a scene. So I went to the chaplain and we wrote it together, and I put my name on it. He got a reading mentor out of it. I'd ask him sooner today. A week is long when it's you.",
      easy: "An officer called a man bad names. He could not read. I was scared for a week. Then I asked the man what he wanted. We wrote it down with the chaplain. I put my name on it. I would be faster now.",
      points: 5,
      why: "Spoke up when it cost something, asked the man first, and is honest about the week.",
    },
  ],
  "their-own-way": [
    {
      text: "My dad wanted to paint the fence himself at 78. I did it while he was at the shops because he would have made a mess of it. It looks much better.",
      easy: "My dad wanted to paint the fence. I did it when he was out. He would make a mess.",
      points: 1,
      why: "Took over, and still thinks that the better fence was the point.",
    },
    {
      text: "My daughter wanted blue hair for her cousin's wedding. I did not like it but it is her head. In the end people said it was nice and I let it go.",
      easy: "My daughter wanted blue hair. I did not like it. I let her.",
      points: 3,
      why: "Let her, and without making her pay for it. Why it mattered to her we do not learn.",
    },
    {
      text: "Mum makes gravy from scratch, it takes an hour and she has to sit down twice because of her hip. I kept saying, Mum, get the granules. Then I asked her why, and she said it was the one thing her own mother never shouted at her about. I didn't know that in forty years. So now I put a stool by the cooker and I keep out. My hands still itch. The gravy is better than mine, if I'm honest.",
      easy: "Mum takes an hour to make gravy. I told her to be fast. Then I asked her why. It is about her own mum. Now I give her a stool. It is hard to wait. But it is her way.",
      points: 5,
      why: "Asked why, backed her in it with a stool, and is honest about the itch.",
    },
  ],
  "proud-of": [
    {
      text: "I am proud of my car. I have worked hard for it, unlike some round here who just sit about.",
      easy: "I am proud of my car. Other people here are lazy.",
      points: 1,
      why: "No effort that we can see, and others are talked down.",
    },
    {
      text: "I am proud that I learnt English. I went to classes for two years in the evenings after work. It was hard because I was tired, but I wanted to speak to my children's teachers.",
      easy: "I learnt English. I went to class at night for two years. I was tired. I wanted to talk to the teachers.",
      points: 4,
      why: "The effort, the hard part and what kept them going are all there.",
    },
    {
      text: "Three kids, one wage and none of them ever went to school without something in their box. I'm proud of that. Some weeks it was the lady at the Sikh temple who kept us going, she never once made me feel it. I learnt to make eleven dinners out of lentils. When it got very bad I made a game of it, guess the dinner. Now I cook there on Thursdays and there's a girl who comes in looking at the floor like I did. I save her the crispy bits.",
      easy: "I had three kids and not much money. They always had lunch. People at the temple helped us. I made it a game. Now I cook there too. I help a girl like me.",
      points: 5,
      why: "Pride without boasting: what it took, who helped, and what it now gives to somebody else.",
    },
  ],
  "looked-after-someone": [
    {
      text: "I looked after my gran. I got her up, washed her, did the tablets, breakfast, cleaned up, dinner, then put her to bed. It was non-stop and I never got a thank you.",
      easy: "I looked after my gran. I washed her. I gave her food and tablets. It was hard work.",
      points: 1,
      why: "A hard day, honestly told. But gran could be anyone, and she had no say in it.",
    },
    {
      text: "My husband had a stroke and could not use his right side for a year. I helped him to dress and we did his exercises. He loves the football so I made sure the match was always on.",
      easy: "My husband had a stroke. I helped him to dress. He loves football. I put the match on.",
      points: 3,
      why: "A real day, and something that mattered to him. Who decided is not clear.",
    },
    {
      text: "My brother Theo had his accident in 2019. He was a drummer. Mornings were slow because he will not be rushed, he says I'm not a parcel. I used to lay his clothes out and he'd throw the shirt at me, wrong shirt, on purpose, laughing. So he picked. We got a pad he could drum on with one hand and it drove next door mad. There was one day I lost my temper about the stairs and cried in the car. He texted me, you coming back or what. He taught me to slow down. I had no idea how fast I was going.",
      easy: "My brother Theo had an accident. He is a drummer. He picked his own clothes. He got a pad to drum on with one hand. One day I was too tired and I cried. He taught me to go slow.",
      points: 5,
      why: "Theo leads, with his jokes and his drums, and the bad day is in it too.",
    },
  ],
  "a-child-taught-me": [
    {
      text: "My stepson would not get in the car so we missed the start of the film. I told him that was the last time and took his tablet for a week. He learnt his lesson.",
      easy: "My stepson did not get in the car. I took his tablet. He had to learn.",
      points: 1,
      why: "The boy was in the way of the plan. What he was telling them nobody asked.",
    },
    {
      text: "We were going to the beach and it rained, and my little girl cried and cried. So we made a beach in the bath with a towel and ice cream. She taught me that you can have fun anywhere.",
      easy: "It rained. My girl cried. We made a beach in the bath. It was fun.",
      points: 3,
      why: "Changed the plan and stayed kind. What the tears were about is only touched on.",
    },
    {
      text: "My grandson screamed every time we went in the big shop, right on the floor. I used to drag him out and say sorry to everybody but him. One day I got down there with him, on the floor, on my knees, and it was the lights, they buzz. You can't hear it stood up, or I couldn't. So now we go to the little one on the corner and he holds the list. I'd been cross at him for months for having better ears than me. I said sorry to him. He was four.",
      easy: "My grandson screamed in the shop. I was cross with him. One day I sat on the floor with him. The lights made a noise. Now we go to a small shop. I said sorry to him.",
      points: 5,
      why: "Got down to find out, changed for good, and said sorry to the child.",
    },
  ],
  "gave-your-time": [
    {
      text: "I helped at the food bank one Christmas. It makes you realise how lucky you are. Some of them did not even say thank you but I did not let it bother me.",
      easy: "I helped at a food bank. I felt lucky. Some people did not say thank you.",
      points: 1,
      why: "Looks down on those who came, and nothing that was done is told.",
    },
    {
      text: "I coach the under nines on Saturdays. I put the cones out and we do passing. It is good to see them get better and the parents are nice.",
      easy: "I coach football for kids. I put the cones out. They get better.",
      points: 2,
      why: "Something useful. The people there are a group, and what was learnt is missing.",
    },
    {
      text: "I went to the allotment to do my hours for the court. There was Mr Obi, he was 81, he'd tell you off for how you held a fork. I thought I was helping him. By summer he'd taught me pumpkins, and how to be quiet, and he came to my hearing in a tie. When my hours were done I kept going. He couldn't bend any more so I was his knees and he was my brain, he used to say. We won third for the marrow.",
      easy: "I helped at a garden. Mr Obi was 81. He taught me to grow things. I bent down for him. He did the thinking. We won a prize.",
      points: 5,
      why: "Giving goes both ways. Mr Obi has a name, a voice and strengths.",
    },
  ],
  "others-ran-your-day": [
    {
      text: "I was in the army so I am used to rules. It never did me any harm. People do better when they know what is what.",
      easy: "I was in the army. There were rules. Rules are good for people.",
      points: 1,
      why: "Rules are rules. Nothing follows from it for a person with less say.",
    },
    {
      text: "I was in hospital for six weeks. There was one nurse who always told me what was going to happen next. That made it better. I would do that too.",
      easy: "I was in hospital. One nurse told me what came next. That was good. I would do that.",
      points: 3,
      why: "Knows one thing that helped and would do it. Why it helped is not said.",
    },
    {
      text: "In the hostel they came in without knocking. You'd be sat on the bed with your towel on. They weren't bad people, they just had the keys. There was one, Bev, who knocked and then waited. It can't have been five seconds. I lived for those five seconds, I felt like I had a house. So I'd knock and wait, even when the door is open. I'd say what time I'm coming and then come then. And I'd ask, is now all right, and mean it, because when you've got the keys you can say it and not mean it.",
      easy: "I lived in a hostel. Staff did not knock. Bev did. She waited too. I felt I had a home. I would knock. I would ask if now is a good time. I would mean it.",
      points: 5,
      why: "Turns what they lived through into plain things to do, and sees the power in the keys.",
    },
  ],
  "starting-again": [
    {
      text: "I lost my job because the new manager did not like me. Then it took months because nobody will give you a chance at my age. So here I am.",
      easy: "I lost my job. The boss did not like me. Nobody gave me a chance.",
      points: 1,
      why: "It may well have been unfair. But all of it is somebody else's doing, and nothing came along.",
    },
    {
      text: "I came here from Eritrea with no papers for my nursing. It was hard to clean floors when I was used to a ward. I took a course at the college and made friends there, and my English got better.",
      easy: "I came from Eritrea. I was a nurse there. Here I cleaned floors. I went to college. My English got better.",
      points: 4,
      why: "Honest about what was hard, and did something about it. What came along from before could be plainer.",
    },
    {
      text: "After nineteen years at home with the kids I couldn't work the till. I cried in the stock room, first day. A lad of seventeen showed me, three times, he never sighed. What I had was that I can hear when somebody's about to lose it, you get that with four children. So they'd send me to the angry ones. I'd say, go on, tell me, and mostly that was it. Now when a new one starts I stand next to them for the first hour and I say, I cried in the stock room.",
      easy: "I was at home for 19 years. Then I worked in a shop. It was hard and I cried. A boy showed me how. I am good with angry people. Now I help the new ones.",
      points: 5,
      why: "Kept going, says who helped, knows what she brought, and makes a start easier for the next.",
    },
  ],
}

/** The library's other sample answers in Easy Read, weakest first, by the code of their question. */
export const easySamples: Readonly<Record<string, readonly [string, string, string]>> = {
  "not-a-stranger": [
    "I am from the agency. I am trained. I have to come in now.",
    "I say sorry to her. I know it is strange. I say hello to Mr Malik. I ask if he would like tea.",
    "I say I would not want a stranger too. I say hello to Mr Malik. It is his house. I ask what he would like.",
  ],
  "the-ticket-you-forgot": [
    "It sold out so fast. There will be more games. We can watch it in the pub.",
    "I forgot your ticket. I am sorry. I will look for one tonight.",
    "I forgot. It is my fault. You can be angry with me. I will try on Thursday with you. Next time we book it together.",
  ],
  "first-morning": [
    "I read the plan. I do his tablets, food and wash. We talk if there is time.",
    "I knock and wait. I say my name. I ask how he likes his mornings. I ask about the lorries.",
    "I say I am number seven. I ask how he wants to do this. He shows me what he likes. I tell him which days I come.",
  ],
  "two-friends-one-friday": [
    "I make a rule. No music after ten. Work comes first.",
    "We sit down and talk. I say the party ends at eleven. Doug can have earplugs.",
    "It is your house. Each of you talks in turn. You find the answer. I help with it.",
  ],
  "no-time-for-a-bath": [
    "I am new here. I do not want trouble. I wait and see.",
    "I ask if I can do the bath. Then Grace has her bath.",
    "I ask Grace if she wants her bath. Then I talk to the other worker. I tell the boss too.",
  ],
  "ten-minutes-left": [
    "I tell her to cheer up. I make her tea. I must be on time.",
    "I look at some pictures with her. I make a quick sandwich. I will be a bit late.",
    "I sit down with her. I ask about him. I tell the office I am late. We make tea together.",
  ],
  "she-will-only-be-let-down": [
    "I see what they mean. She could bake at home on Saturdays.",
    "Her cakes are good. I think we should help her to ask for the job.",
    "She is not here and it is her life. She made all the cakes. They may say no. That is OK. Let us ask her.",
  ],
}
