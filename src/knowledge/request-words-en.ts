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
day 1+2+3+4+5=weekday*,week day*
day 6+0=weekends
time morning=morning*
time afternoon=afternoon*
time evening=evening*
time evening+night=night*
time night=late night*
when today=today,later today,todays
when tonight=tonight,later tonight,this evening,tonights,tonite
when morning=this morning
when afternoon=this afternoon
when early=early morning*
when evening=early evening*
when lunch=lunch,lunchtime*,lunch time*
when tomorrow=tomorrow,tommorow,tommorrow,tomorrows
when weekend=weekend,this weekend
when week=this week,next 7 days
when now=now,on now,right now
attendance online=online,on line,zoom,virtual,remote,from home,video,video call*
attendance in-person=in person,inperson,face to face,f2f,physical
attendance hybrid=hybrid
approach 12-step=12 step*,12step,twelve step*
approach secular=secular,non religious,not religious,no religion,without religion,no god,without god,atheist*,agnostic*,humanist*
approach buddhist-inspired=buddhist*,buddhism,buddhist inspired,dharma
approach faith=christian*,faith,faith based,religious
focus alcohol=alcohol,alcoholic*,alcoholism,drink,drinking,drinker*,booze
focus drugs=drug*,drug use,cocaine,heroin,cannabis,weed,marijuana,ketamine,crystal meth,chemsex,opiate*,opioid*,narcotics,crack,crack cocaine,amphetamine*,mdma
focus medicine=prescription drug*,prescription medicine*,prescription medication,prescription pill*,painkiller*,tranquilliser*,codeine,benzos,valium
focus gambling=gambling,gamble,gambler*,betting,online gambling,online betting
focus food=food,eating,overeating,overeater*,binge eating,compulsive eating,eating disorder*,anorexia,bulimia
focus sex-and-relationships=sex,love addiction,porn,pornography,relationship*,codependency,codependent*,co dependency,co dependent*
focus money-and-work=debt*,money,spending,overspending,compulsive spending,workaholic*,shopping addiction*,compulsive shopping
focus mental-health=mental health,depression,anxiety,dual diagnosis
focus other-behaviours=gaming,vaping,smoking,stop smoking,quit smoking
fellowship al-anon+alateen+aca+smart-family=friends of alcoholics,families of alcoholics,parents of alcoholics,partners of alcoholics,children of alcoholics,wife of an alcoholic,husband of an alcoholic,child of an alcoholic
focus family-and-friends=family,families,family and friends,friends and family,families and friends,family member*,relatives,loved one*,someone close to me,someone i love,someone elses drinking,affected by someone elses drinking
audience open=open meeting*,open to all,open to everyone,open to anyone,everyone welcome,all welcome
audience newcomers=newcomer*,beginner*,new member*,first meeting,first time,first timer*
audience women=women,womens,woman,ladies,female*,women only
audience men=men,mens,male*,men only
audience lgbtq=lgbt,lgbtq,lgbtqia,lgbt friendly,gay,lesbian*,bisexual,queer,trans,transgender,non binary,nonbinary
audience young-people=young people,young peoples,young person*,young adult*,?young,youth,teen*,teenager*
audience older-people=older people,older peoples,older adult*,over 50*,over 60*,seniors,elderly,pensioner*
audience people-of-colour=people of colour,people of color,poc,bipoc
audience professionals=professionals
access step-free=step free,stepfree,step free access,wheelchair*,wheelchair access,wheelchair accessible,wheelchair friendly,disabled access,level access,accessible,no steps,no stairs,ramp*,disabled
access accessible-toilet=accessible toilet*,disabled toilet*,accessible loo*,disabled loo*
access hearing-loop=hearing loop*,induction loop*
access sign-language=bsl,sign language,british sign language
access parking=parking,car park,free parking
access children=child friendly,children welcome,kids welcome,family friendly,childcare,creche,with children,with kids
access dogs=!dogs,dog friendly,dogs welcome,with my dog
`;
