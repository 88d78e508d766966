# COOPERATE: mutual material exchange: trade, joint exercises and projects, extradition, intelligence sharing.
# Format: see lexicon.md. Origin: ours.
[recip]
v | cooperate | rec:with with=actor |  | Romanian police cooperated with Moldovan border guards.
v | co-operate | rec:with with=actor |  | Finland co-operated with Estonia on rescue at sea.
v | collaborate | rec:with with=actor subj=actor |  | French police collaborated with Spanish prosecutors.
v | join forces | rec:with |  | The Kenyan navy joined forces with the Tanzanian navy.
v | team up | rec:with |  | India teamed up with Japan to build a port.
v | work together | rec:with |  | Norwegian and Russian police worked together.
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
# More ways of working together.
[recip cameo=060]
v | train | with=actor rec:with subj=troops |  | Korean marines trained with their American counterparts.
v | patrol together | plural subj=actor |  | Greek and Bulgarian police patrolled together.
v | build together | plural subj=actor | r=.8 | Turkey and Georgia built the tunnel together.
v | sail together | plural subj=actor | r=.9 | Philippine and Japanese warships sailed together near Palawan.
v | reopen trade | rec:with |  | Bogota reopened trade with Caracas.
v | reopen border trade | rec:with |  | Kathmandu reopened border trade with Beijing.
v | take delivery | of=gas,goods,weapon,plane,oil rec:from |  | Argentina took delivery of gas from Bolivia.
v | cooperate | plural noobj on,in,against,over subj=actor |  | Finland and Sweden cooperated on maritime surveillance.
v | collaborate | plural noobj on,in,against subj=actor |  | Argentina and Brazil collaborated on a reactor.
v | work | with=actor rec:with subj=actor on,against,to | r=.8 | Kenya worked with Uganda on a railway.
v | work closely | rec:with with=actor subj=actor |  | Dutch police worked closely with Belgian prosecutors.
v | work jointly | rec:with with=actor subj=actor |  | The Finnish border guards worked jointly with the Swedish police.
v | work hand in hand | rec:with with=actor |  | The Afghan army worked hand in hand with NATO.
v | work together | plural subj=actor |  | Estonia and Finland worked together on a cable.
v | work side by side | rec:with with=actor |  | Turkish doctors worked side by side with Somali doctors.
v | act jointly | rec:with with=actor subj=actor |  | Vilnius acted jointly with Riga.
v | join hands | rec:with with=actor subj=actor |  | Dhaka joined hands with Delhi against smugglers.
v | pool | obj=resource,weapon,intelligence rec:with subj=actor |  | Belgium pooled its resources with Luxembourg.
v | combine forces | rec:with |  | The Chadian army combined forces with Nigerian troops.
v | link up | rec:with with=actor subj=actor |  | The Kurdish militia linked up with the Iraqi army.
v | partner | rec:with with=actor subj=actor |  | Ghana partnered with Germany on solar energy.
v | coordinate | rec:with with=actor subj=actor | r=.9 | The Egyptian army coordinated with Israeli officers in Sinai.
v | coordinate efforts | rec:with |  | Greek police coordinated their efforts with Bulgarian border guards.
v | coordinate operations | rec:with |  | The Iraqi army coordinated its operations with Turkish forces.
v | step up cooperation | rec:with |  | Manila stepped up cooperation with Tokyo.
v | expand cooperation | rec:with |  | Astana expanded its cooperation with Seoul.
v | deepen cooperation | rec:with |  | Oslo deepened its cooperation with London.
v | strengthen cooperation | rec:with |  | Hanoi strengthened cooperation with Manila.
v | boost cooperation | rec:with |  | Ankara boosted cooperation with Tripoli.
v | intensify cooperation | rec:with |  | Vienna intensified cooperation with Belgrade on migration.
v | increase cooperation | rec:with |  | Rabat increased cooperation with Madrid.
v | develop cooperation | rec:with |  | Minsk developed cooperation with Hanoi.
v | resume cooperation | rec:with |  | Tehran resumed cooperation with the IAEA.
v | restore cooperation | rec:with |  | Ankara restored cooperation with Stockholm.
v | renew cooperation | rec:with |  | Islamabad renewed its cooperation with NATO.
v | launch cooperation | rec:with |  | Tirana launched a cooperation with Pristina.
v | establish cooperation | rec:with |  | Ulaanbaatar established cooperation with NATO.
v | establish partnership | rec:with |  | Lusaka established a partnership with Beijing.
v | form partnership | rec:with |  | Canberra formed a partnership with Jakarta.
v | form alliance | rec:with |  | Mali formed an alliance with Niger.
v | enter alliance | rec:with |  | Ouagadougou entered into an alliance with Bamako.
v | form coalition | rec:with with=actor |  | The Kurdish party formed a coalition with the Iraqi premier.
v | set up commission | rec:with ofobj=joint |  | Tashkent set up a joint commission with Dushanbe.
v | set up body | rec:with ofobj=joint |  | Baku set up a joint body with Ankara.
v | set up centre | rec:with ofobj=joint |  | Moscow set up a joint centre with Ankara.
v | open crossing | rec:with with=actor |  | Dushanbe opened a crossing with Kabul.
v | launch project | rec:with with=actor |  | Chile launched a joint project with New Zealand.
v | launch flights | rec:to,with with,to=actor,place |  | Israel launched flights to Bahrain.
v | launch | obj=satellite rec:for,with for,with=actor,place |  | India launched a satellite for Singapore.
v | exchange | obj=remains,fire-fighter,student,scientist rec:with |  | Armenia exchanged bodies with Azerbaijan.
v | swap | obj=remains,detainee,soldier,diplomat,captive rec:with |  | Yemen's government swapped captives with the rebels.
v | trade prisoners | rec:with |  | Washington traded prisoners with Tehran.
v | carry out swap | rec:with |  | Kyiv carried out a prisoner swap with Moscow.
n | exchange of captives | src:between,of,by rec:with light eventive |  | The exchange of captives between the Yemeni government and the rebels began.
n | exchange of bodies | src:between,of,by rec:with light eventive |  | The exchange of bodies between Armenia and Azerbaijan continued.
n | exchange of detainees | src:between,of,by rec:with light eventive |  | An exchange of detainees between Sudan and Chad took place.
n | prisoner trade | src:between,of,by rec:with light eventive |  | A prisoner trade between Washington and Caracas took place.
n | joint project | src:between,of,by rec:with light eventive |  | A joint project of Norway and Iceland began.
n | joint mission | src:between,of,by rec:with light eventive |  | A joint mission of Kenya and Uganda began.
n | joint effort | src:between,of,by rec:with | r=.8 | A joint effort of Kenya and Tanzania saved the lake.
n | partnership | src:between rec:with light eventive | r=.8 | A partnership between Japan and Vietnam began.
[recip cameo=064 ctx=intelligence]
v | swap | obj=intelligence,information,data rec:with |  | Jerusalem swapped intelligence with Amman.
v | pass | obj=intelligence,information,data rec:to to=actor,place subj=actor |  | Lebanese officers passed information to the French police.
v | provide | obj=intelligence,information,data rec:to,with to,with=actor,place subj=actor |  | Washington provided intelligence to Kyiv.
v | supply | obj=intelligence,information,data rec:to to=actor,place subj=actor |  | London supplied intelligence to Nairobi.
v | relay | obj=intelligence,information,data rec:to to=actor,place subj=actor |  | The Saudi government relayed intelligence to Berlin.
v | feed | obj=intelligence,information rec:to to=actor,place subj=actor |  | Riyadh fed information to the Yemeni army.
v | hand | obj=intelligence,information rec:to,iobj subj=actor |  | Cairo handed intelligence to Rome.
v | tip off | obj=actor rec:obj subj=official |  | The Jordanian government tipped off the Austrian police.
n | intelligence sharing | src:between,by,of rec:with eventive |  | Intelligence sharing between Tokyo and Seoul resumed.
n | information exchange | src:between,by,of rec:with eventive |  | Information exchange between Norwegian and Swedish police resumed.
[recip cameo=061 ctx=economic]
v | export | obj=freight of=goods,gas rec:to subj=actor |  | Belarus exported two million tons of potash to Brazil.
v | import | obj=freight of=goods,gas rec:from subj=actor |  | Lithuania imported a cargo of gas from Norway.
v | sell | obj=freight of=goods,gas rec:to,iobj subj=actor |  | Kazakhstan sold a million barrels of oil to Romania.
v | buy | obj=freight of=goods,gas rec:from subj=actor |  | China bought ten cargoes of oil from Angola.
v | purchase | obj=freight of=goods,gas rec:from subj=actor |  | Egypt purchased a hundred tons of wheat from Romania.
v | supply | obj=freight of=goods,gas rec:to subj=actor |  | Azerbaijan supplied a million tons of oil to Serbia.
v | deliver | obj=freight of=gas,export-good rec:to to=actor subj=actor |  | Iran delivered a shipment of fuel to Lebanon.
v | ship | obj=freight of=gas,export-good rec:to to=actor subj=actor |  | Qatar shipped a cargo of gas to Poland.
v | trade | obj=goods,gas rec:with,to for,with,to subj=actor |  | Iran traded oil with Syria.
v | barter | obj=goods,gas rec:with,to subj=actor |  | North Korea bartered coal with Mongolia.
v | ship | obj=gas,export-good rec:to to=actor subj=actor |  | Kazakhstan shipped oil to Germany.
v | deliver | obj=gas,export-good rec:to to=actor subj=actor |  | Azerbaijan delivered gas to Bulgaria.
v | pump | obj=gas rec:to,into,through to,into,through=actor subj=actor |  | Russia pumped gas to Hungary.
v | send | obj=gas,export-good rec:to to=actor subj=actor | r=.9 | Venezuela sent oil to China.
v | procure | obj=goods,gas,weapon rec:from subj=actor |  | Mongolia procured fuel from Russia.
v | obtain | obj=gas,export-good,electricity rec:from from=actor,place subj=actor |  | Moldova obtained electricity from Romania.
v | get | obj=gas,electricity rec:from from=actor,place subj=actor | r=.8 | Georgia got gas from Azerbaijan.
v | receive | obj=gas,electricity rec:from from=actor,place subj=actor | r=.9 | Slovakia received gas from Norway.
v | order | obj=weapon,plane,vehicle,goods rec:from from=actor,company subj=actor |  | The Indian government ordered trucks from Belarus.
v | acquire | obj=weapon,plane,stake,company rec:from,of subj=actor |  | Algeria acquired helicopters from Russia.
v | lease | obj=any rec:to,from from,to=actor,place subj=actor | r=.9 | Djibouti leased a port to China.
v | rent | obj=any rec:to,from from,to=actor,place subj=actor | r=.8 | Kazakhstan rented the cosmodrome to Russia.
v | invest | in=actor,place rec:in subj=actor | r=.5 | The Qatari government invested in Turkey.
v | invest | obj=money rec:in in=actor,place subj=actor | r=.5 | China invested billions in Pakistan.
v | construct | obj=structure rec:with,for with,for=actor subj=actor | r=.9 | China constructed a port with Sri Lanka.
v | complete | obj=structure rec:with with=actor subj=actor |  | Bulgaria completed a pipeline with Greece.
v | open | obj=structure rec:with with=actor subj=actor |  | Romania opened a bridge with Bulgaria.
v | inaugurate | obj=structure rec:with with=actor subj=actor |  | Ethiopia inaugurated a railway with Djibouti.
v | connect | obj=network rec:with,to with,to=actor,place subj=actor |  | Lithuania connected its grid with Poland.
v | expand trade | rec:with |  | Uzbekistan expanded trade with Afghanistan.
v | increase trade | rec:with |  | Delhi increased its trade with Moscow.
v | boost trade | rec:with |  | Jakarta boosted trade with Cairo.
v | restart trade | rec:with |  | Damascus restarted trade with Amman.
v | launch trade | rec:with |  | Serbia launched free trade with China.
v | open trade | rec:with |  | Islamabad opened trade with Tashkent.
v | resume imports | rec:from |  | India resumed imports from Venezuela.
v | resume purchases | rec:from,of |  | China resumed purchases of oil from Iran.
v | restore supplies | rec:to |  | Russia restored gas supplies to Moldova.
v | restore flights | rec:to,with |  | Russia restored flights to Egypt.
v | restart flights | rec:to,with |  | India restarted flights to China.
v | restart deliveries | rec:to |  | Turkmenistan restarted gas deliveries to Iran.
v | begin deliveries | rec:to |  | Azerbaijan began gas deliveries to Slovenia.
v | begin exports | rec:to |  | Israel began gas exports to Egypt.
v | start deliveries | rec:to |  | Iran started deliveries of fuel to Lebanon.
v | increase supplies | rec:to |  | Norway increased gas supplies to Denmark.
v | increase exports | rec:to |  | Algeria increased exports of gas to Italy.
v | establish venture | rec:with |  | Algiers established a joint venture with Ankara.
v | form venture | rec:with |  | Hanoi formed a joint venture with Moscow.
v | launch venture | rec:with |  | Cairo launched a joint venture with Berlin.
v | form consortium | rec:with with=actor |  | Sofia formed a consortium with Athens.
v | create fund | rec:with ofobj=joint |  | Abu Dhabi created a joint fund with Jakarta.
v | set up fund | rec:with ofobj=joint |  | Baku set up a joint fund with Tashkent.
v | form union | rec:with | r=.8 | Kazakhstan formed a customs union with Belarus.
n | export | of=goods,gas src:by,from,poss rec:to eventive |  | Exports of gas from Israel to Egypt resumed.
n | gas delivery | src:from,by,poss,amod rec:to eventive |  | Gas deliveries from Russia to Serbia resumed.
n | oil delivery | src:from,by,poss,amod rec:to eventive |  | Oil deliveries from Kazakhstan to Germany began.
n | oil supply | src:from,by,poss,amod rec:to eventive |  | Oil supplies from Iraq to Jordan resumed.
n | oil shipment | src:from,by,poss,amod rec:to eventive |  | Oil shipments from Venezuela to Cuba continued.
n | coal shipment | src:from,by,poss,amod rec:to eventive |  | Coal shipments from Mongolia to China resumed.
n | grain shipment | src:from,by,poss,amod rec:to eventive |  | Grain shipments from Ukraine to Egypt resumed.
n | gas export | src:from,by,poss,amod rec:to eventive |  | Gas exports from Israel to Egypt resumed.
n | oil export | src:from,by,poss,amod rec:to eventive |  | Oil exports from Iran to China continued.
n | electricity export | src:from,by,poss,amod rec:to eventive |  | Electricity exports from Ethiopia to Kenya began.
n | gas import | src:by,poss rec:from eventive |  | Turkey's gas imports from Iran resumed.
n | oil import | src:by,poss rec:from eventive |  | India's oil imports from Venezuela resumed.
n | sale | of=goods,gas,weapon src:by,poss rec:to eventive | r=.9 | The sale of oil by Iran to China continued.
n | commerce | src:between eventive |  | Commerce between Iraq and Jordan resumed.
n | barter trade | src:between rec:with eventive |  | Barter trade between Pakistan and Iran began.
n | border trade | src:between rec:with eventive |  | Border trade between India and Myanmar resumed.
[recip cameo=062 ctx=military]
v | stage exercises | rec:with with=actor |  | Thailand staged exercises with American marines.
v | stage drills | rec:with with=actor |  | Iran staged naval drills with Russia.
v | stage manoeuvres | rec:with with=actor |  | Kazakhstan staged manoeuvres with Chinese forces.
v | hold exercises | rec:with with=actor |  | Sweden held exercises with Finland.
v | hold drills | rec:with with=actor |  | The Philippine navy held drills with Japan.
v | hold manoeuvres | rec:with with=actor |  | Serbia held manoeuvres with Russia.
v | hold war games | rec:with with=actor |  | China held war games with Pakistan.
v | conduct exercises | rec:with with=actor |  | Norway conducted exercises with Britain.
v | conduct drills | rec:with with=actor |  | Vietnam conducted naval drills with India.
v | conduct patrols | rec:with with=actor |  | Indonesia conducted patrols with Malaysia.
v | conduct manoeuvres | rec:with with=actor |  | The Egyptian navy conducted manoeuvres with Greece.
v | carry out exercises | rec:with with=actor |  | Tajikistan carried out exercises with Uzbekistan.
v | carry out drills | rec:with with=actor |  | Oman carried out drills with Iran.
v | carry out patrols | rec:with with=actor |  | Turkey carried out patrols with Russia.
v | carry out manoeuvres | rec:with with=actor |  | Tunisia carried out manoeuvres with Algeria.
v | begin exercises | rec:with with=actor |  | Georgia began exercises with NATO.
v | begin drills | rec:with with=actor |  | Seoul began drills with Washington.
v | start exercises | rec:with with=actor |  | Minsk started exercises with Moscow.
v | start drills | rec:with with=actor |  | Azerbaijan started drills with Turkey.
v | launch exercises | rec:with with=actor |  | Morocco launched exercises with America.
v | launch drills | rec:with with=actor |  | Manila launched naval drills with Canberra.
v | launch operation | rec:with ofobj=joint |  | The Congolese army launched a joint operation with the Ugandan army.
v | conduct operation | rec:with ofobj=joint |  | The Nigerian army conducted a joint operation with Cameroon.
v | take part in exercises | rec:with with=actor |  | Polish troops took part in exercises with Estonia.
v | take part in drills | rec:with with=actor |  | The Indian navy took part in drills with Australia.
v | train | with=troops rec:with subj=troops,official |  | Polish soldiers trained with American marines.
v | train together | plural subj=troops |  | Greek and Cypriot troops trained together.
v | exercise | with=troops rec:with subj=troops |  | Swedish marines exercised with the Finnish navy.
v | patrol | with=troops rec:with subj=troops |  | Russian troops patrolled the road with Turkish soldiers.
v | share base | rec:with |  | The Djiboutian army shared a base with French troops.
n | joint maneuver | src:poss,between,of,by,amod rec:with light eventive |  | Joint maneuvers of Iraq and Iran began.
n | joint training | src:poss,between,of,by,amod rec:with light eventive |  | Joint training of Polish and Ukrainian soldiers began.
n | joint operation | src:between,of,by rec:with light eventive |  | A joint operation of Colombian and Peruvian police took place.
n | joint patrol flight | src:between,of,by rec:with light eventive |  | A joint patrol flight of China and Russia took place.
n | naval exercise | src:between,of,by,amod rec:with light eventive |  | A naval exercise between India and Oman began.
n | naval drill | src:between,of rec:with light eventive |  | A naval drill between Iran and Oman began.
n | military exercise | src:between rec:with eventive |  | Military exercises between Thailand and Singapore began.
n | war game | src:between rec:with eventive |  | War games between Pakistan and China began.
n | military cooperation | src:between,poss,of rec:with eventive |  | Military cooperation between Armenia and Greece continued.
[cameo=063 ctx=legal]
v | extradite | obj rec:to subj?=actor |  | Serbia extradited an arms smuggling ring to Hungary.
v | hand over | obj=wanted rec:to to=actor,place |  | Turkey handed over a militant to Russia.
v | hand | obj=wanted rec:to to=actor,place subj=actor |  | Kenya handed the smuggler to American agents.
v | turn over | obj=wanted rec:to to=actor,place subj=actor |  | Pakistan turned over a fugitive to Washington.
v | surrender | obj=wanted rec:to to=actor,place subj=actor |  | Croatia surrendered the general to the tribunal.
v | deliver | obj=wanted rec:to to=actor,place subj=actor | r=.9 | Belgrade delivered the suspect to the tribunal.
v | transfer | obj=wanted rec:to to=actor,place subj=actor | r=.9 | Ivory Coast transferred the militia leader to the ICC.
v | send back | obj=suspect,convict,killer,murderer rec:to to=actor,place subj=actor | r=.9 | Spain sent back a murderer to Argentina.
v | render | obj=suspect,fugitive rec:to to=actor,place subj=actor |  | Malawi rendered the suspects to American agents.
v | share evidence | rec:with |  | German prosecutors shared evidence with the Polish police.
v | hand over | obj=evidence rec:to to=actor,place |  | Swiss prosecutors handed over files to Brazil.
v | provide | obj=evidence rec:to to=actor,place subj=actor |  | The Ukrainian police provided evidence to the Dutch prosecutors.
v | pass | obj=evidence rec:to to=actor,place subj=actor |  | The Maltese police passed fingerprints to Italian prosecutors.
v | set up team | rec:with ofobj=joint |  | The Dutch prosecutors set up a joint team with Malaysia.
v | conduct investigation | rec:with ofobj=joint |  | Kenyan police conducted a joint investigation with Tanzania.
n | joint investigation | src:between,of,by rec:with light eventive |  | A joint investigation of Spanish and Moroccan police began.
n | judicial cooperation | src:between,of,poss rec:with eventive |  | Judicial cooperation between Spain and Morocco continued.
n | police cooperation | src:between,of rec:with eventive |  | Police cooperation between Serbia and Bulgaria continued.
