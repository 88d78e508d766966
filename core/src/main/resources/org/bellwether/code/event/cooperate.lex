# COOPERATE: mutual material exchange: trade, joint exercises and projects, extradition, intelligence sharing.
# Format: see lexicon.md. Origin: ours.
[recip]
v | cooperate | rec:with with=actor |  | Romanian police cooperated with Moldovan border guards.
v | co-operate | rec:with with=actor |  | Finland co-operated with Estonia on rescue at sea.
v | collaborate | rec:with with=actor subj=actor |  | French police collaborated with Spanish investigators.
v | join forces | rec:with |  | The Kenyan navy joined forces with the Tanzanian navy.
v | team up | rec:with |  | India teamed up with Japan to build a port.
v | work together | rec:with |  | Norwegian and Russian rescuers worked together.
v | exchange | obj=ambassador,information,intelligence,data,expert,prisoner,goods,gas,hostage rec:with |  | Armenia exchanged prisoners with Azerbaijan.
v | swap | obj=prisoner,spy,hostage rec:with |  | Russia swapped spies with America.
v | share | obj=information,intelligence,data,technology rec:with |  | Jordan shared intelligence with Britain.
v | trade | rec:with with=actor subj=actor |  | Iran traded with Turkmenistan.
n | cooperation | src:poss,between,of rec:with light=begin,start,continue,launch,resume eventive |  | Cooperation between Polish and German police continued.
n | prisoner exchange | src:between,of,by rec:with light eventive |  | A prisoner exchange between Russia and Ukraine took place.
n | prisoner swap | src:between,of,by rec:with light eventive |  | A prisoner swap between Israel and Hamas took place.
n | exchange of prisoners | src:between,of,by rec:with light eventive |  | The exchange of prisoners between the rebels and the Colombian army took place.
[recip cameo=061 ctx=economic]
v | export | obj=goods,gas,weapon rec:to |  | Belarus exported potash to Brazil.
v | import | obj=goods,gas rec:from |  | Lithuania imported gas from Norway.
v | sell | obj=goods,gas,company,stake rec:to,iobj |  | Minsk sold potash to India.
v | buy | obj=goods,gas,company,stake rec:from |  | China bought oil from Angola.
v | purchase | obj=goods,gas,company,stake,weapon rec:from |  | Vietnam purchased grain from Russia.
v | supply | obj=gas,goods,electricity rec:to,with |  | Azerbaijan supplied oil to Belarus.
v | build | obj=pipeline,bridge,plant,railway with=actor rec:with |  | Hungary built a pipeline with Serbia.
v | resume | obj=supply,delivery,trade,export,flight rec:to,with |  | Russia resumed oil deliveries to Belarus.
v | sign contract | rec:with |  | Kazakhstan signed a contract with a French company.
v | set up venture | rec:with |  | Minsk set up a joint venture with Tehran.
n | joint venture | src:between,of,by rec:with light |  | A joint venture between Iran and Belarus was founded.
n | trade | src:between eventive |  | Trade between Turkey and Georgia resumed.
[recip cameo=062 ctx=military]
v | hold exercises | rec:with ofobj=joint |  | Japan held joint exercises with Australia.
v | hold drills | rec:with ofobj=joint |  | South Korea held joint drills with America.
v | hold manoeuvres | rec:with ofobj=joint |  | Belarus held joint manoeuvres with Russia.
v | hold maneuvers | rec:with ofobj=joint |  | Egypt held joint maneuvers with Jordan.
v | conduct exercises | rec:with ofobj=joint |  | India conducted joint exercises with Nepal.
v | conduct drills | rec:with ofobj=joint |  | Chile conducted joint drills with Peru.
n | joint exercise | src:poss,between,of,by,amod rec:with light eventive |  | Joint exercises of Russia and Belarus took place near Brest.
n | joint drill | src:poss,between,of,by,amod rec:with light eventive |  | A joint drill of the Greek and Israeli air forces began.
n | joint manoeuvre | src:poss,between,of,by,amod rec:with light eventive |  | Joint manoeuvres of Poland and Lithuania began.
n | joint patrol | src:poss,between,of,by,amod rec:with light eventive |  | Joint patrols by Malaysia and Indonesia began.
[cameo=063 ctx=legal]
v | extradite | obj=person rec:to |  | Serbia extradited a suspect to Hungary.
v | hand over | obj=suspect,criminal,prisoner rec:to |  | Poland handed over a suspect to Ukraine.
n | extradition | of=person src:poss,by,from rec:to light eventive |  | The extradition of the suspect by Spain to Peru took place.
