/**
 * What people write in English for what a meeting can be filtered by, and for when it is. These are
 * words to recognise, as they are typed; what the page says is in `i18n`.
 *
 * A line: facet or `when`, values with `+` between, `=`, phrases with commas between, folded. `*` after
 * a phrase: with an s as well. Before it: `?` is read only beside what is understood or where the text
 * begins or ends, `!` only where nothing strange stands beside it.
 */
export const englishRequests = `
day 0=sunday*,!sun
day 1=monday*,?mon
day 2=tuesday*,?tue,?tues
day 3=wednesday*,?weds,!wed
day 4=thursday*,?thu,?thur,?thurs
day 5=friday*,?fri
day 6=saturday*,!sat
day 1+2+3+4+5=weekday*,week day*,during the week
day 6+0=weekends
time morning=morning*
time afternoon=afternoon*
time evening=evening*
time evening+night=night*
time night=late night*
when today=today,later today
when tonight=tonight,2night,this evening,later tonight
when morning=this morning
when afternoon=this afternoon
when early=early morning*
when evening=early evening*
when lunch=lunchtime*,lunch time*,lunch
when tomorrow=tomorrow,tomoro,tomorow,tommorow,tommorrow
when weekend=weekend,this weekend,the weekend
when week=this week,next 7 days,next seven days
when now=now,on now,right now,happening now,live now
attendance online=online,on line,zoom,on zoom,via zoom,by zoom,over zoom,virtual,virtually,remote,remotely,from home,by video,video call*
attendance in-person=in person,inperson,face to face,f2f,physical,in real life
attendance hybrid=hybrid
approach 12-step=12 step*,12step,twelve step*
approach secular=secular,non religious,nonreligious,not religious,no religion,without religion,without god,no god,god free,non spiritual,atheist*,agnostic*,humanist*
approach buddhist-inspired=buddhist*,buddhism,buddhist inspired,dharma
approach faith=christian*,faith,faith based,religious
focus alcohol=alcohol,alcoholic*,alcoholism,drink,drinking,drinker*,booze,problem drinking,drink problem*,drinking problem*,alcohol problem*,alcohol misuse,alcohol addiction
focus drugs=drug*,drug use,drug problem*,drug misuse,drug addiction,cocaine,heroin,cannabis,weed,marijuana,ketamine,crystal meth,chemsex,opiate*,opioid*,narcotics
focus medicine=prescription drug*,prescription medicine*,prescription medication,prescription pill*,painkiller*,tranquilliser*,benzos
focus gambling=gambling,gamble,gambler*,betting,problem gambling,gambling problem*,gambling addiction,online gambling,online betting
focus food=food,eating,overeating,overeater*,binge eating,compulsive eating,eating disorder*,food addiction,anorexia,bulimia
focus sex-and-relationships=sex,sex addiction,love addiction,porn,pornography,relationship*,codependency,codependent*,co dependency,co dependent*
focus money-and-work=debt*,money,spending,overspending,compulsive spending,workaholic*
focus mental-health=mental health,depression,anxiety,dual diagnosis
focus other-behaviours=gaming,vaping,smoking,stop smoking,quit smoking
focus family-and-friends=family,families,family and friends,friends and family,families and friends,family member*,family support,relatives,loved one*,someone close to me,someone i love,someone elses drinking,affected by someone,affected by someone elses drinking
audience open=open meeting*,open to all,open to everyone,open to anyone,anyone welcome,everyone welcome,all welcome
audience newcomers=newcomer*,new comer*,beginner*,new member*,first meeting,first time,first timer*
audience women=women,womens,woman,womans,ladies,female*,women only
audience men=men,mens,male*,men only
audience lgbtq=lgbt,lgbtq,lgbtqi,lgbtqia,lgbt friendly,lgbtq friendly,gay,lesbian*,bisexual,queer,trans,transgender,non binary,nonbinary
audience young-people=young people,young peoples,young person*,young adult*,youth,teen*,teenager*,under 30*
audience older-people=older people,older peoples,older adult*,over 50*,over 60*,seniors,elderly,pensioner*
audience people-of-colour=people of colour,people of color,poc,bipoc,bame
audience professionals=professionals,health professionals,healthcare professionals
access step-free=step free,stepfree,step free access,wheelchair*,wheelchair access,wheelchair accessible,wheelchair friendly,disabled access,disability access,disabled friendly,level access,accessible,no steps,no stairs,without steps,without stairs,ramp*
access accessible-toilet=accessible toilet*,disabled toilet*,accessible loo*,disabled loo*,wheelchair accessible toilet*
access hearing-loop=hearing loop*,induction loop*,hearing aid loop*,loop system
access sign-language=bsl,sign language,british sign language,bsl interpreter*,signed
access parking=parking,car park,carpark,car parking,free parking
access children=child friendly,children welcome,kids welcome,family friendly,childcare,creche,babysitting,with children,with kids,with my children,with my kids
access dogs=!dogs,dog friendly,dogs welcome,with my dog,bring my dog
`;
