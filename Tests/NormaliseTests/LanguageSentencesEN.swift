// SPDX-License-Identifier: Apache-2.0

/// Written for this test, as people write; none of it was used to choose words or weights.
let englishSentences = """
  Good afternoon, my parcel still hasn't turned up
  u guys ever gonna fix the website or what
  The barista was lovely, we'll be back soon
  lol that video killed me
  Why was I charged twice for the same bill?
  Worst flight of my life, never again
  My nan used to shop there every week
  Does anyone know if they open on bank holidays?
  idk what happened but the app keeps crashing
  Your driver left the box out in the rain
  I work there and trust me it's true
  Can somebody from support call me please
  That referee robbed us blind
  Cheers mate, sorted in five minutes
  Stop sending me spam every morning
  He screamed at the waitress in front of everyone
  Happy birthday brother, hope it's a great one
  The soup was cold and the bread was stale
  We waited three hours and nobody picked up
  Is the blue one still in stock?
  They fired half the warehouse last Friday
  y'all need better training for your staff
  My dog chewed the remote again
  Honestly the prices are a joke now
  What time do you close on Sundays?
  Lost my card, how do I block it?
  She deserves so much better than this
  You people should be ashamed of yourselves
  Loved the cake, thanks for the recipe
  This phone gets really hot while charging
  The kids had a blast at the park
  I'm done with this company for good
  Someone stole my bike outside the bank
  Took the day off and slept until noon
  Never trust a man who hates dogs
  The union called a strike for Tuesday
  Bought two and only got one
  See you Thursday at the usual place
  My landlord raised the rent again
  It rained all weekend in Manchester
  I dreamt we won the final
  Their customer care is a nightmare
  How much is shipping to Canada?
  That movie made me cry so hard
  The engineer came, looked at it and left
  Anyone else having trouble logging in today?
  Selling a fridge, barely used
  Watch your back after work tonight
  These shoes gave me blisters
  Your manager talks to employees like dirt
  Wow what a goal from the kid
  I'd like to return the red jacket
  thx for the quick reply btw
  No idea why everyone is so mad
  He thinks he owns the place
  Grandma sends her best wishes to the team
  The bathroom was absolutely disgusting
  Been a customer for ten years without issues
  I forgot my password again
  Just got home from work, so tired
  Mind your own business and shut up
  The brakes failed going downhill
  Where can I read the menu?
  Half the seats were broken
  My sister is looking for a job as a cashier
  Wish they had more vegan options
  They promised delivery yesterday and still nothing
  This town needs more trees
  Great initiative, keep it up
  Our neighbour plays drums until three
  I was pregnant and nobody offered me a seat
  Politicians lie, what else is new
  Tell your boss I said hi
  The new album slaps, ngl
  Don't buy from this site, it's a scam
  My contract ends in August
  We should grab lunch sometime
  Traffic was terrible so I showed up late
  The doctor was patient and kind
  Please remove my email from your list
  That's what happens when you trust strangers
  The queue went all the way round the corner
  I can't believe they closed the library
  Nobody forced you to sign it
  She laughed so loud the cat ran away
  Two of the glasses arrived smashed
  Power went out again, third time this week
  He got a ticket for parking there
  What an awful smell in that hallway
  Need help with a refund asap
  These cookies are dangerously good
  tbh I expected more from them
  It's cold and we ran out of gas
  You look stunning in that picture
  Same old story with the internet here
  Who is responsible for this mess?
  They cut my hours without telling me
  The course was worth every penny
  I'll report this to the ombudsman
  Stay strong, we're with you
  My battery died halfway through the trip
  Kudos to the night shift crew
  Let me know when it's ready
  The goalkeeper had a shocker
  Everyone deserves a day of rest
  Might go to the beach on Saturday
  That colour doesn't suit the room
  Please don't shout, I can hear you
  The pay is rubbish but the people are nice
  I met your cousin at the gig last night
  Bring an umbrella, it's pouring
  Her speech gave me goosebumps
  Still waiting for someone to answer my message
  The tap water tastes weird around here
  You wouldn't say that to my face
  Glad it all worked out in the end
  Our teacher made us laugh all day
  That toaster broke on the second day
  Can't stand the noise from the road
  I put salt in my coffee by mistake
  Hope prices come down next year
  The lads played well but lost
  Funny how they deleted my review
  He owes me money and won't answer
  Thank you for being honest with us
  """
