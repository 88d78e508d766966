# COERCE: repression or coercion short of violence: arrests, seizures, bans, censorship, curfews, deportations, raids.
# Format: see lexicon.md. Origin: ours.
[mode=arrest cameo=173 ctx=legal]
v | arrest | obj=person,actor rec:obj |  | Police arrested two opposition activists in Brest.
v | detain | obj=person,actor rec:obj |  | The Turkish police detained three journalists.
v | apprehend | obj=person,actor rec:obj |  | Kenyan police apprehended a suspect.
v | imprison | obj=person,actor rec:obj |  | The Burmese junta imprisoned the monk.
v | jail | obj=person,actor rec:obj |  | The Iranian authorities jailed the student.
v | incarcerate | obj=person,actor rec:obj |  | The Chinese authorities incarcerated the bishop.
v | intern | obj=person,actor rec:obj |  | The Polish army interned the union leaders.
v | round up | obj=person,actor rec:obj |  | The Syrian police rounded up protesters.
v | pick up | obj=person,actor rec:obj subj?=police,actor |  | Police picked up the activist at his home in Gomel.
v | take into custody | rec:obj |  | Police took the Serbian general into custody.
v | remand | obj=person rec:obj |  | The court remanded the Egyptian blogger.
v | lock up | obj=person,actor rec:obj |  | The Eritrean police locked up the reporters.
v | put behind bars | rec:obj |  | The Azeri authorities put the journalist behind bars.
v | put under house arrest | rec:obj |  | The junta put the Burmese opposition leader under house arrest.
v | place under house arrest | rec:obj |  | The police placed the Iranian cleric under house arrest.
v | place under arrest | rec:obj |  | The police placed the Kazakh editor under arrest.
v | seize | obj=person rec:obj subj=police,actor | r=.8 | Police seized the suspect in Karachi.
v | capture | obj=person,rebel,soldier,criminal rec:obj subj=actor |  | Colombian soldiers captured a guerrilla leader.
v | nab | obj=person,actor rec:obj |  | Thai police nabbed the smuggler.
v | make arrest | rec:of,in subj=police,actor |  | Police made arrests in Moscow.
v | hold | obj=person rec:obj in=custody,prison,jail,detention |  | The Cuban police held the dissident in custody.
n | arrest | of=person,actor src:poss,by,amod rec:of light eventive |  | The arrest of the editor by the Turkish police came on Monday.
n | arrest | src:poss,by,amod rec:of,in light=make |  | Several arrests were made by the Kenyan police.
n | detention | of=person,actor src:poss,by,amod rec:of light eventive |  | The detention of the activists by the Belarusian police continued.
n | imprisonment | of=person,actor src:poss,by rec:of eventive |  | The imprisonment of the bishop by the Chinese authorities continued.
n | house arrest | src:by rec:of eventive |  | The house arrest of the opposition leader by the junta in Burma continued.
v | take prisoner | obj=person,actor rec:obj subj?=troops,police,rebel,state |  | Ethiopian troops took two Eritrean soldiers prisoner.
v | throw in jail | rec:obj |  | The Zimbabwean police threw the union leader in jail.
v | throw in prison | rec:obj |  | The Libyan authorities threw the students in prison.
v | throw into prison | rec:obj |  | The Eritrean government threw the ministers into prison.
v | put in jail | rec:obj |  | The Venezuelan government put the opposition leader in jail.
v | put in prison | rec:obj |  | The Cuban authorities put the dissident in prison.
v | place in custody | rec:obj |  | Spanish police placed the Catalan minister in custody.
v | place in detention | rec:obj |  | The Burundian authorities placed the journalist in detention.
v | keep | obj=person in=custody,prison,jail,detention,isolation,cell rec:obj |  | The Belarusian authorities kept the activist in detention.
v | hold | obj=person without=charge,trial,warrant rec:obj |  | Bahrain held the opposition leader without charge.
v | confine | obj=person to=home,house,barracks,prison,residence rec:obj subj?=state,police,troops,official |  | The Burmese junta confined the opposition leader to her home.
v | haul away | obj,away=person rec:obj,away subj?=police,troops nosubj=armed-band |  | Riot police hauled away the Armenian demonstrators.
v | haul off | obj,off=person rec:obj,off subj?=police,troops nosubj=armed-band |  | Turkish police hauled off the editor.
v | drag away | obj,away=person rec:obj,away subj?=police,troops nosubj=armed-band |  | Russian police dragged away the protesters.
v | drag off | obj,off=person rec:obj,off subj?=police,troops nosubj=armed-band |  | Iranian police dragged off two women.
v | lead away | obj,away=person rec:obj,away subj=police,troops,guard nosubj=armed-band |  | Police led away the Serbian general.
v | take away | obj,away=person,actor rec:obj,away subj=police,troops nosubj=armed-band |  | Chinese police took away the lawyer.
v | whisk away | obj,away=person rec:obj,away subj=police,troops nosubj=armed-band |  | The Chinese police whisked the lawyer away.
v | bundle | obj=person into=van,car,vehicle,bus,truck rec:obj subj=police,troops nosubj=armed-band |  | Police bundled the Belarusian students into a van.
v | collar | obj=person rec:obj subj=police |  | Italian police collared a mafia boss and two prosecutors.
v | bust | obj=person rec:obj subj=police |  | Mexican police busted the traffickers.
v | handcuff | obj=person rec:obj subj?=police,troops |  | Police handcuffed the Ugandan opposition leader.
v | catch | obj=suspect,criminal,spy,fugitive,trafficker,smuggler,militant subj=police,troops,state rec:obj nosubj=armed-band |  | The Lithuanian police caught a Russian spy.
v | catch | obj=person,actor subj=police rec:obj nosubj=armed-band | r=.8 | Moldovan police caught the two deserters.
v | net | obj=suspect,criminal,militant,smuggler,trafficker subj=police,troops rec:obj nosubj=armed-band |  | Indonesian police netted two militants.
v | track down | obj,down=suspect,criminal,militant,fugitive,person subj=police,troops rec:obj,down nosubj=armed-band |  | Serbian police tracked down the Bosnian general.
v | swoop | on=person,actor,group,home,office subj=police,troops rec:on |  | French police swooped on Algerian militants.
v | pounce | on=person,actor subj=police,troops rec:on | r=.8 | Iranian police pounced on the students.
v | pull in | obj,in=person subj=police rec:obj,in nosubj=armed-band | r=.8 | Egyptian police pulled in two bloggers.
v | book | obj=person,actor subj=police rec:obj | r=.9 | The Indian police booked the activist.
v | book | obj=person,actor for=crime,offence,murder,arson,riot,sedition,theft,assault rec:obj | r=.9 | Two Indian lawmakers were booked for arson.
v | book | obj=person,actor under=law,act,section,statute rec:obj | r=.9 | The Pakistani editor was booked under the blasphemy law.
v | rearrest | obj=person rec:obj |  | Zimbabwean police rearrested the opposition activist.
v | extend | obj=detention,arrest,custody rec:of subj?=bench,police,state |  | The court extended the detention of the Russian lawyer.
v | prolong | obj=detention,arrest,custody rec:of subj?=bench,police,state |  | The judge prolonged the detention of the Turkish writer.
v | order | obj=arrest,detention,imprisonment rec:of subj?=actor |  | The Malian junta ordered the arrest of the prime minister.
v | order | obj=person to=prison,jail,detention,custody rec:obj |  | The judge and the court ordered the Polish priest to prison.
v | remand in custody | obj=person rec:obj |  | The court remanded the Kenyan politician in custody.
v | detain | obj=ship,vessel,boat,plane,crew,sailor rec:of,obj subj=state,troops,police |  | The Spanish navy detained a Moroccan trawler.
v | put | obj=person under=surveillance,guard rec:obj subj=police,state,official | r=.8 | Uzbekistan put the imam under surveillance.
n | mass arrest | src:poss,by,amod rec:of light eventive |  | Mass arrests of Kurdish politicians by Turkish police followed.
n | capture | of=person,rebel,soldier,criminal src:poss,by rec:of light eventive |  | The capture of the rebel leader by Peruvian soldiers came in September.
n | apprehension | of=person,suspect src:poss,by rec:of eventive |  | The apprehension of the smugglers by the Kenyan police followed.
n | incarceration | of=person,actor src:poss,by rec:of eventive |  | The incarceration of the Vietnamese blogger continued.
n | internment | of=person,actor src:poss,by rec:of eventive |  | The internment of Uighur Muslims by China continued.
n | jailing | of=person,actor src:poss,by rec:of eventive |  | The jailing of the Egyptian journalist caused anger.
n | rearrest | of=person src:poss,by rec:of eventive |  | The rearrest of the opposition leader by the Zambian police followed.
n | roundup | of=person,actor src:poss,by,amod rec:of eventive light |  | The roundup of opposition activists by the Syrian police continued.
n | house arrest | src:poss,by rec:for,on light=order,impose eventive |  | The judge ordered house arrest for the Peruvian president.
[mode=seize cameo=171]
v | seize | obj=property,ship,weapon,building,land,asset,document,computer,newspaper rec:of,from,obj subj=actor |  | Iranian guards seized a British ship.
v | confiscate | obj=any rec:of,from subj=actor |  | The Belarusian KGB confiscated computers from the newspaper.
v | impound | obj=any rec:of,from subj=actor |  | The Russian police impounded a Ukrainian ship.
v | expropriate | obj=any rec:of,from subj=actor |  | Bolivia expropriated a Spanish company.
v | nationalize | obj=company,bank,property rec:obj,of |  | Argentina nationalized a Spanish oil company.
v | nationalise | obj=company,bank,property rec:obj,of |  | Venezuela nationalised a Swiss cement firm.
v | raid | obj=building,actor,place,village subj=police,troops,actor rec:obj,of |  | Police raided the office of the Belarusian rights group.
v | search | obj=building,flat,home subj=police,actor rec:of,obj |  | Police searched the flat of the Russian activist.
v | storm | obj=building,place,ship subj=police,troops,actor rec:obj,of |  | Riot police stormed the office of the Turkish newspaper.
v | occupy | obj=place,area,actor,building subj=troops,state,rebel rec:obj,of | cameo=192 | Iraqi troops occupied Kuwait.
v | annex | obj=any rec:obj,of subj=actor | cameo=192 | Russia annexed Crimea.
v | capture | obj=place,area,city,base,position,village subj=troops,rebel,actor rec:from,of,obj | cameo=192 | Rebels captured the town of Bunia from the Congolese army.
v | take control | rec:of subj=troops,rebel,actor | cameo=192 | Rebels took control of Aleppo.
v | seize control | rec:of subj=troops,rebel,actor | cameo=192 | The army seized control of the Malian capital.
v | seize power | rec:in,from | cameo=192 | The army seized power in Thailand.
v | overthrow | obj=actor,government,president rec:obj subj=actor | cameo=192 | The army overthrew the government of Mali.
v | oust | obj=official,government rec:obj subj=troops,rebel |  | The Honduran army ousted the president.
v | topple | obj=official,government rec:obj subj=troops,rebel |  | Rebels toppled the Chadian government.
v | invade | obj=place,actor rec:obj subj=actor | cameo=192 | Iraq invaded Kuwait.
v | demolish | obj=house,home,mosque,church rec:of subj=actor |  | Israel demolished the houses of Palestinians.
v | evict | obj=person,actor rec:obj |  | The Kenyan police evicted settlers.
n | coup | by=troops src:poss,by,of rec:against,in light=stage,launch eventive | cameo=192 | A coup by the army took place in Mali.
n | seizure | of=property,ship,weapon,land src:poss,by rec:of,from light eventive |  | The seizure of the ship by Iran came on Sunday.
n | confiscation | of=any src:poss,by rec:of,from light eventive |  | The confiscation of the newspapers by the Belarusian police took place.
n | annexation | of=any src:poss,by rec:of light eventive | cameo=192 | The annexation of Crimea by Russia took place in March.
n | occupation | of=any src:poss,by rec:of eventive | cameo=192 | The occupation of Kuwait by Iraq continued.
n | raid | on=building,office src:poss,by,amod rec:on,of light=conduct,carry,stage,make eventive |  | A police raid on the office of the Russian newspaper took place.
n | search | of=building,flat,home,office src:poss,by,amod rec:of light=conduct,carry eventive |  | A search of the office of the rights group by the KGB took place.
v | nationalize | obj=field,mine,industry,refinery,land,railway rec:of subj?=actor |  | Bolivia nationalized the gas fields of a Brazilian company.
v | nationalise | obj=field,mine,industry,refinery,land,railway rec:of subj?=actor |  | Bolivia nationalised the tin mines of an American company.
v | commandeer | obj=ship,vehicle,building,property,truck,school,house subj=actor rec:of,from,obj |  | Rebels commandeered vehicles from the UN mission in Congo.
v | requisition | obj=ship,vehicle,building,property,truck,food,house subj=actor rec:of,from,obj |  | The Eritrean army requisitioned trucks from farmers.
v | sequester | obj=property,asset,ship,building subj=actor rec:of,from,obj |  | The Argentine court sequestered a Ghanaian ship and assets of Ghana.
v | appropriate | obj=land,property,house,farm,building subj=actor rec:of,from |  | The Zimbabwean government appropriated farms of white settlers.
v | grab | obj=land,property,farm subj=state,troops,rebel,official rec:of,from |  | The Cambodian army grabbed land from farmers.
v | take over | obj,over=company,bank,station,channel,refinery,mine subj=state,troops,rebel,official rec:of,obj,from,over |  | The Bolivian army took over the refineries of a Brazilian company.
v | loot | obj=building,shop,warehouse,house,village,office,store subj=troops,rebel,police rec:of,in,obj |  | Congolese soldiers looted houses in Goma.
v | plunder | obj=building,shop,warehouse,house,village,city subj=troops,rebel rec:of,in,obj |  | Rebels plundered a village in Chad.
v | pillage | obj=building,shop,warehouse,house,village,city subj=troops,rebel rec:of,in,obj |  | The militia pillaged villages in Darfur, and Sudanese soldiers pillaged houses.
v | ransack | obj=office,house,home,building,flat,village,embassy subj=troops,police,rebel,state rec:of,in,obj |  | Police ransacked the office of the Russian rights group.
v | burst into | into=building,office,home,house,church subj=police,troops rec:into,of |  | Riot police burst into the Turkish embassy.
v | break into | into=office,home,house,flat,building,headquarters subj=police,troops rec:into,of |  | The Belarusian police broke into the home of the journalist.
v | board | obj=ship,vessel,boat,tanker,yacht subj=troops,police,guard,state rec:of,obj |  | The Israeli navy boarded a Turkish ship.
v | intercept | obj=ship,vessel,boat,convoy,tanker,flotilla subj=troops,police,state,warship rec:of,obj |  | The Greek navy intercepted a Libyan tanker.
v | bulldoze | obj=house,home,village,church,mosque,building,camp subj=state,troops,police,official rec:of,obj |  | The Israeli army bulldozed a Bedouin village.
v | tear down | obj,down=house,home,mosque,church,camp,tent subj=state,troops,police,official rec:of,obj,down |  | The Chinese authorities tore down a mosque of Uighur Muslims.
v | pull down | obj,down=house,home,mosque,church,camp subj=state,troops,police,official rec:of,obj,down |  | The Nigerian police pulled down houses of squatters and Nigerian villagers.
v | overrun | obj=base,city,village,position,place,post,town,camp subj=rebel,troops,state rec:of,in,obj | cameo=192 ctx=military | Rebels overran a base of the Malian army.
v | conquer | obj=place,city,territory,village,area,capital subj=rebel,troops,state rec:from,of,obj | cameo=192 ctx=military | Rebels conquered the Afghan capital.
v | retake | obj=place,city,territory,village,area,base,airport subj=rebel,troops,state rec:from,of,obj | cameo=192 ctx=military | The Iraqi army is retaking Mosul from Islamic State.
v | recapture | obj=place,city,territory,village,area,base,airport subj=rebel,troops,state rec:from,of,obj | cameo=192 ctx=military | Syrian troops recaptured Palmyra from the militants.
v | take | obj=city,base,village,airport,capital,fort subj=rebel,troops rec:from,of,obj | cameo=192 ctx=military r=.8 | Rebels took the town of Goma from the Congolese army.
v | wrest | from=actor subj=actor rec:from | cameo=192 ctx=military | Rebels wrested the town from the Libyan army.
v | wrest control | rec:from,of subj=troops,rebel,state | cameo=192 ctx=military | The Malian army wrested control of Kidal from the rebels.
v | gain control | rec:of subj=troops,rebel | cameo=192 ctx=military | Houthi rebels in Yemen gained control of Aden.
v | seize | obj=city,place,base,airport,village,position,territory,crossing subj=rebel,troops,state rec:from,of,obj | cameo=192 ctx=military | Islamic State seized the Iraqi city.
v | take over | obj,over=city,village,base,airport,place,building subj=rebel,troops rec:from,of,obj,over | cameo=192 ctx=military | Separatists took over a building of the Ukrainian government.
v | fall | to=rebel,troops subj=city,place,base,village rec:to swap | cameo=192 ctx=military | The town of Bunia fell to the Congolese rebels.
v | depose | obj=official,government,president rec:obj |  | The Egyptian army deposed the president.
v | overthrow | in=coup,putsch obj=official,government rec:obj |  | Soldiers overthrew the president of Niger in a coup.
v | stage coup | rec:against,in subj?=troops,actor |  | The army staged a coup against the Sudanese government.
v | mount coup | rec:against,in |  | Soldiers mounted a coup against the Gabonese president.
v | lead coup | rec:against,in |  | A colonel led a coup against the Guinean government.
v | carry out coup | rec:against,in |  | The presidential guard carried out a coup in Niger.
n | coup | against=actor,government src:poss,by rec:against light=stage,launch,lead,mount eventive |  | A coup against the Bolivian president took place.
n | overthrow | of=official,government,president src:poss,by rec:of eventive |  | The overthrow of the Chilean president by the army shocked the region.
n | takeover | of=place,city,government,building,station src:poss,by,amod rec:of eventive | r=.8 | The takeover of Kabul by the Taliban took place in August.
n | capture | of=place,city,base,village,airport src:poss,by rec:of eventive | cameo=192 ctx=military | The capture of Goma by rebels followed in November.
n | recapture | of=place,city,base,village,airport src:poss,by rec:of eventive | cameo=192 ctx=military | The recapture of Mosul by the Iraqi army took place in July.
n | conquest | of=place,city,territory src:poss,by rec:of eventive | cameo=192 ctx=military | The conquest of Grozny by Russian troops took place in February.
n | invasion | of=place,actor src:poss,by,amod rec:of light=launch,begin,start,order eventive | cameo=192 ctx=military | The invasion of Kuwait by Iraq began in August.
n | expropriation | of=any src:poss,by rec:of,from light eventive |  | The expropriation of the Spanish company by Bolivia took place in May.
n | nationalization | of=company,bank,property src:poss,by rec:of light eventive |  | The nationalization of the Spanish company by Argentina took place in April.
n | eviction | of=person,actor src:poss,by,amod rec:of,from light eventive |  | The eviction of the villagers by the Ethiopian army continued.
[mode=restrict cameo=172]
v | ban | obj=party,ngo,protest,group,gathering,union,church,newspaper,book,film,person rec:obj,of,from |  | The Egyptian court banned the Islamist party.
v | outlaw | obj=party,ngo,protest,group,union,church rec:obj,of |  | The Turkish court outlawed the Kurdish party.
v | prohibit | obj=protest,rally,party,gathering,march rec:of,by |  | The Minsk authorities prohibited the rally of the opposition.
v | forbid | obj=protest,rally,actor,gathering,march rec:obj,of |  | The mayor of Moscow forbade the march of the opposition.
v | bar | obj=person,actor,observer,candidate,journalist rec:obj subj=actor |  | Belarus barred the journalist from the country.
v | prevent | obj=person,actor from=any rec:obj subj=actor | r=.7 | The Russian police prevented the activists from leaving.
v | restrict | obj=right,freedom,travel,movement,access,protest,ngo,media rec:of,for |  | The Hungarian parliament restricted the rights of journalists.
v | curb | obj=right,freedom,movement,protest,ngo,media rec:of,for |  | The Russian parliament curbed the rights of protesters.
v | limit | obj=right,freedom,travel,movement,protest,ngo rec:of,for |  | The Cambodian law limited the freedom of unions, and the government limited their rights.
v | dissolve | obj=parliament,party,ngo,assembly,union rec:obj |  | The Kuwaiti emir dissolved the parliament.
v | disband | obj=party,ngo,assembly,union rec:obj |  | The court disbanded the Belarusian rights group.
v | close down | obj=party,ngo,newspaper,office,school,church rec:obj,of |  | The Sudanese authorities closed down a newspaper.
v | shut down | obj=party,ngo,newspaper,website,office,station,church rec:obj,of |  | The Venezuelan government shut down a radio station.
v | close | obj=border,airspace,ngo,newspaper,university,crossing rec:with,to,of |  | Turkey closed the border with Armenia.
v | seal | obj=border,crossing rec:with,of,to |  | Kenya sealed the border with Somalia.
v | blockade | obj=actor,port,place,coast rec:obj,of subj=troops,state,ship | cameo=191 | The Israeli navy blockaded Gaza.
v | besiege | obj=any rec:obj,of subj=troops,rebel,police,state | cameo=191 | Serbian forces besieged Sarajevo.
v | blockade | obj=road,border subj=troops,police rec:of,to | cameo=191 | The army blockaded the road to Kabul, Afghan officials said.
v | impose blockade | rec:on,against,of | cameo=191 | Israel imposed a blockade on Gaza.
v | impose restrictions | rec:on,against |  | The Indian government imposed restrictions on Kashmir.
v | crack down | rec:on |  | The Syrian government cracked down on protesters.
v | suppress | obj=protest,person,dissent,uprising rec:obj,of,by |  | The army suppressed the protests of the Burmese monks.
v | quash | obj=protest,dissent,uprising,rebellion rec:of,by |  | The army quashed the rebellion of the Fijian soldiers.
v | quell | obj=protest,dissent,uprising,rebellion,riot rec:of,by,in |  | Police quelled the riot in the Brazilian prison.
v | silence | obj=person,actor,media,critic rec:obj subj=actor | r=.7 | The Chinese authorities silenced the lawyer.
v | persecute | obj=actor,person rec:obj |  | Iran persecuted the Bahai minority and its Christian citizens.
v | harass | obj=actor,person rec:obj subj=actor |  | The KGB harassed the Belarusian activists.
v | intimidate | obj=actor,person rec:obj subj=actor |  | Police intimidated the Zimbabwean voters.
v | repress | obj=actor,person,protest rec:obj,of |  | The junta repressed the Chilean opposition.
v | strip | obj=person rec:obj of=citizenship,right,immunity,title |  | Bahrain stripped the activists of citizenship.
v | dismiss | obj=student,teacher,professor rec:obj for=protest | r=.6 | The Belarusian university dismissed students for protest.
v | rig | obj=election,vote,referendum |  | The Zimbabwean government rigged the election.
n | crackdown | src:poss,by,of,amod rec:on,against light=launch,begin,order eventive |  | A crackdown on the opposition by the Russian authorities began.
n | blockade | src:poss,by,of,amod rec:of,on,against light=impose,declare,begin eventive noverb=lift,end,ease,break | cameo=191 | The Israeli navy began a blockade of Gaza.
n | siege | src:poss,by,of,amod rec:of light=lay,begin eventive noverb=lift,end,break | cameo=191 | The siege of Sarajevo by the Serbian army began in April.
n | ban | on=party,protest,rally,ngo,import src:poss,by rec:on light=impose,introduce,declare eventive noverb=lift,end,ease |  | The Moscow authorities imposed a ban on rallies.
n | repression | src:poss,by,of rec:of,against eventive |  | The repression of the opposition by the Cuban government continued.
n | persecution | src:poss,by rec:of,against eventive |  | The persecution of Christians by the Iranian state continued.
n | closure | of=border,newspaper,ngo,crossing,university src:poss,by rec:with,of eventive |  | The closure of the border with Venezuela by Colombia came on Monday.
n | dissolution | of=parliament,party,ngo,assembly src:poss,by rec:of eventive |  | The dissolution of the Nepalese parliament by the king came in May.
v | strike off | obj,off=candidate,politician,party rec:obj off=ballot,list,register,roll |  | The Ivorian court struck the opposition candidate off the ballot.
v | curtail | obj=right,freedom,movement,protest,ngo,media rec:of,for |  | The Hungarian parliament curtailed the rights of journalists.
v | turn away | obj,away=observer,journalist,refugee,migrant,monitor,inspector,person subj=police,guard,state,troops rec:obj,away |  | Belarusian guards turned away a Polish observer.
v | block | obj=march,rally,protest,convoy,road,person subj=police,troops,state rec:of,obj |  | Russian police blocked the march of the opposition.
v | obstruct | obj=observer,journalist,monitor,inspector,work,mission subj=police,troops,state,actor rec:of,obj |  | The Sudanese police obstructed the observers of the African Union.
v | hinder | obj=observer,journalist,monitor,inspector,work,mission subj=police,troops,state rec:of,obj |  | The Syrian army hindered the UN observers.
v | stop | obj=person,actor,march,convoy from=any subj=police,troops,state rec:obj,of |  | Turkish police stopped Kurdish politicians from entering the town.
v | stifle | obj=dissent,media,opposition,debate,protest,criticism,freedom subj?=state,official,actor rec:of,in |  | The Cambodian government stifled dissent.
v | crush | obj=protest,dissent,rebellion,uprising,revolt,opposition,strike,mutiny,demonstration subj?=state,official,actor,troops rec:of,by,in |  | Soviet tanks and the Soviet army crushed the uprising of the Hungarian students.
v | put down | obj,down=rebellion,uprising,revolt,mutiny,protest,riot,coup subj?=state,official,actor,troops rec:of,by,in |  | The Burmese army put down the protests of the monks.
v | stamp out | obj,out=dissent,protest,opposition,rebellion subj?=state,official,actor rec:of,by,in |  | The Bahraini authorities stamped out dissent.
v | smother | obj=dissent,protest,opposition,media subj=state,official,troops rec:of,by,in |  | The Saudi authorities smothered dissent.
v | clamp down | rec:on on=actor,person,protest,dissent,media,ngo,opposition |  | The Vietnamese government clamped down on bloggers.
v | crack down | on=actor,person,protest,dissent,media,ngo rec:on,of,by |  | The Kenyan police cracked down on Somali refugees.
v | move | against=opposition,dissident,protester,ngo,journalist,critic,activist subj=police,state,troops rec:against | r=.7 | Chinese police moved against dissidents.
v | oppress | obj=actor,person rec:obj |  | Myanmar oppressed the Rohingya minority and Muslim villagers.
v | subjugate | obj=actor,person,place rec:obj |  | Russia subjugated Chechnya.
v | terrorize | obj=actor,person,civilian subj=troops,rebel,police,uaf,state rec:obj |  | The militia terrorized Sudanese villagers.
v | discriminate | against=actor,person subj=state,official,actor rec:against | ctx=human_rights r=.8 | Latvia discriminated against Russian residents.
v | purge | obj=judge,officer,official,army,police,party,person subj=actor rec:obj |  | The Turkish government purged judges.
v | disqualify | obj=candidate,politician,party,opponent,person subj?=bench,official,state,actor rec:obj |  | The Iranian council and the Iranian government disqualified opposition candidates.
v | bar | obj=person,candidate,party from=election,race,poll,office,politics,ballot rec:obj |  | The Venezuelan court barred the opposition leader from the election.
v | exclude | obj=candidate,politician,party,person from=election,race,poll,ballot rec:obj |  | The Ivorian court excluded the opposition leader from the election.
v | proscribe | obj=party,ngo,group,union,movement rec:obj,of |  | The Sri Lankan government proscribed a Tamil party.
v | criminalize | obj=protest,dissent,ngo,criticism,opposition,homosexuality subj=state,official,actor rec:of |  | The Ugandan parliament criminalized protests.
v | suspend | obj=parliament,constitution,party,ngo,right,assembly subj?=state,official,actor rec:of,obj |  | The Tunisian president suspended parliament.
v | deregister | obj=ngo,party,candidate,church,newspaper rec:obj,of |  | Kenya deregistered a Muslim charity.
v | liquidate | obj=ngo,party,newspaper,group,union subj=bench,state,official rec:obj,of |  | The court liquidated a Belarusian rights group.
v | abolish | obj=autonomy,parliament,assembly,court,party subj?=state,official,actor rec:of |  | Belgrade abolished the autonomy of Kosovo.
v | revoke | obj=registration,immunity,passport,autonomy,mandate rec:of |  | India revoked the autonomy of Kashmir.
v | lift | obj=immunity rec:of |  | The Turkish parliament lifted the immunity of the Kurdish deputies.
v | cancel | obj=registration,licence,license,passport subj?=state,official,police,bench rec:of |  | The Tajik authorities cancelled the passport of the journalist.
v | withdraw | obj=licence,license,registration,passport,citizenship subj?=state,official,actor rec:of,from |  | Kuwait withdrew the citizenship of a cleric.
v | shut | obj=border,frontier,airspace rec:with,to |  | Pakistan shut its border with Afghanistan.
v | shut | obj=newspaper,ngo,church,mosque,university,station subj=state,police,official,troops rec:of,obj |  | The Tajik authorities shut mosques of Muslim believers and an opposition newspaper.
v | close off | obj,off=border,frontier,crossing,airspace rec:with,to |  | Algeria closed off the border with Morocco.
v | seal off | obj,off=border,frontier,crossing,village,city,camp subj=state,troops,police,official rec:with,to,of,obj |  | The Kenyan army sealed off the border with Somalia.
v | lay siege | rec:to subj=troops,rebel,state,police | cameo=191 ctx=military | Serbian troops laid siege to Sarajevo.
v | enforce blockade | rec:on,of,against | cameo=191 ctx=military | Saudi Arabia enforced a blockade of Yemen.
v | tighten blockade | rec:on,of,against | cameo=191 ctx=military | Azerbaijan tightened the blockade of Karabakh.
v | cut off | obj,off=city,village,road,place,enclave subj=troops,rebel rec:of,obj,to,off | cameo=191 ctx=military | Bosnian Serb soldiers cut off the town of Gorazde and Sarajevo.
v | impose limit | rec:on,against subj=state,official,bench | r=.8 | The Egyptian parliament and the Egyptian government imposed limits on journalists.
v | impose direct rule | rec:on,over,in |  | Madrid imposed direct rule on Catalonia.
v | impose rule | rec:on,over subj=state,rebel,troops,actor |  | The Taliban imposed their rule on Afghan women.
v | forbid | obj=person,actor xcomp rec:obj subj?=actor |  | The Taliban forbade Afghan women to work.
v | coerce | obj=person,actor rec:obj into subj?=actor |  | The Syrian police coerced the prisoners into confessions.
v | force | obj=person,state xcomp subj=state,police,troops,rebel,official rec:obj | r=.8 | The army forced the Bolivian president to resign.
v | force | obj=person,actor into=exile,labour,labor,hiding subj?=actor rec:obj |  | The Nicaraguan government forced the priest into exile.
v | compel | obj=person,state xcomp subj=state,police,troops,rebel,official rec:obj | r=.8 | The rebels compelled Congolese villagers to carry weapons.
v | extort | from=person,actor subj=actor rec:from |  | Somali soldiers extorted money from traders and refugees.
v | falsify | obj=election,result,vote,ballot subj?=state,official,actor rec:of |  | The Belarusian authorities falsified the election.
v | annul | obj=election,result,vote,ballot,referendum subj?=state,official,actor rec:of,in |  | The Nigerian junta annulled the election.
v | cancel | obj=election,referendum subj=state,official,actor rec:of,in |  | The Algerian army and the Algerian government cancelled the election.
n | clampdown | src:poss,by,of,amod rec:on,against light=launch,begin,order eventive |  | A clampdown on journalists by the Azeri authorities began.
n | suppression | of=protest,dissent,rebellion,uprising,person,revolt src:poss,by,amod rec:of,by eventive |  | The suppression of dissent by the Chinese government continued.
n | oppression | of=person,actor,minority src:poss,by rec:of eventive |  | The oppression of the Kurds and Kurdish villagers by the Iraqi state continued.
n | harassment | of=person,actor src:poss,by rec:of eventive |  | The harassment of journalists by the Ugandan police continued.
n | intimidation | of=person,actor src:poss,by rec:of eventive |  | The intimidation of voters by the Zimbabwean army continued.
n | disqualification | of=candidate,politician,party,person src:poss,by rec:of eventive |  | The disqualification of the candidate by the Russian court followed.
n | purge | of=judge,officer,official,army,police,party,person src:poss,by rec:of,in light=launch,begin,order,conduct eventive |  | A purge of army officers by the Turkish government began.
n | discrimination | against=person,actor src:poss,by rec:against eventive | r=.8 ctx=human_rights | The discrimination against Roma citizens by the Slovak police continued.
n | encirclement | of=city,village,place,town,enclave src:poss,by rec:of eventive | cameo=191 ctx=military | The encirclement of Sarajevo by Serbian troops continued.
n | suspension | of=parliament,constitution,party,ngo src:poss,by rec:of eventive light |  | The suspension of parliament by the Tunisian president followed.
n | banning | of=party,ngo,protest,group,newspaper,rally src:poss,by rec:of eventive |  | The banning of the Communist party by the Ukrainian court followed.
n | closing | of=newspaper,ngo,border,crossing,university,school,church src:poss,by rec:of,with eventive |  | The closing of the newspaper by the Moroccan authorities followed.
[mode=censor cameo=172 ctx=rights_freedoms]
v | censor | obj=any rec:obj,of subj=actor |  | China censored a Japanese newspaper.
v | block | obj=website,internet,broadcast,access rec:of,to |  | Iran blocked the website of the British broadcaster.
v | jam | obj=broadcast,radio,signal,station rec:of |  | Belarus jammed the broadcasts of a Polish station.
v | gag | obj=media,journalist,press rec:obj |  | The Thai junta gagged the press.
v | ban | obj=newspaper,film,book,song,website,broadcast rec:of,obj |  | Pakistan banned the film of a Danish director and a Dutch newspaper.
v | take off air | rec:obj |  | The Kenyan government took the television station off the air.
v | restrict access | rec:to,for |  | Turkey restricted access to the sites of the opposition.
n | censorship | src:poss,by,of rec:of eventive |  | The censorship of newspapers by the Turkish state continued.
v | muzzle | obj=media,press,journalist,critic,newspaper,opposition rec:obj |  | The Venezuelan government muzzled the press.
v | gag | obj=critic,lawyer,opposition,judge,broadcaster rec:obj |  | The Hungarian government gagged the judges.
v | shut down | obj,down=internet,web,facebook,twitter,telephone subj=state,official,police,troops rec:in,of |  | The Congolese government shut down the internet.
v | cut off | obj,off=internet,phone,telephone,web subj=state,official,police,troops rec:in,of |  | The Syrian authorities cut off the internet in Homs.
v | cut | obj=internet,phone,telephone,web subj=state,official,police,troops rec:in,of |  | The Sudanese junta cut the internet.
v | restrict | obj=internet,website,facebook,twitter,broadcast rec:of,in subj=state,official,actor |  | The Turkish government restricted the internet.
v | ban | obj=website,twitter,facebook,internet,app,channel,broadcaster subj=state,bench,official rec:of,obj |  | The Ugandan government banned Facebook.
v | pull off air | rec:obj |  | The Venezuelan government pulled the television station off the air.
v | force off air | rec:obj |  | Georgian police forced the television station off the air.
v | suppress | obj=report,newspaper,film,news,information,book,edition subj=state,official,police rec:of |  | The Chinese government suppressed the report.
v | strip | obj=journalist,reporter,correspondent of=accreditation rec:obj |  | Minsk stripped the Polish journalist of his accreditation.
v | suspend | obj=newspaper,broadcaster,channel,station,magazine,broadcast subj=state,bench,official,police rec:of,obj |  | The Malian junta suspended a French broadcaster.
v | close | obj=broadcaster,channel,station,magazine,website subj=state,bench,official,police rec:of,obj |  | The Algerian government closed a television station.
v | burn | obj=book,newspaper subj=police,state,troops,official rec:of |  | Chinese police burned books of Tibetan monks.
n | blocking | of=website,internet,twitter,facebook,broadcast src:poss,by rec:of,in eventive |  | The blocking of websites by the Iranian government continued.
n | jamming | of=broadcast,radio,signal,station src:poss,by rec:of eventive |  | The jamming of broadcasts by the Belarusian government continued.
n | news blackout | src:poss,by rec:on,in light=impose,order,declare eventive |  | The Ethiopian government imposed a news blackout.
n | internet shutdown | src:poss,by rec:in light=order,impose eventive |  | The Iranian government ordered an internet shutdown.
[mode=curfew cameo=1723]
v | impose curfew | rec:on,in |  | The Sudanese army imposed a curfew on Khartoum.
v | declare curfew | rec:in noobj=cessation |  | The Guinean government declared a curfew in Conakry.
v | extend curfew | rec:in |  | The Egyptian government extended the curfew in Sinai.
n | curfew | src:poss,by rec:on,in light=impose,declare,order,introduce noverb=lift,end,ease |  | The governor ordered a curfew in the Nigerian city.
v | order curfew | rec:in,on noobj=cessation |  | The army ordered a curfew in the Iraqi capital and in Baghdad.
v | enforce curfew | rec:in,on |  | Indian soldiers enforced a curfew in Srinagar.
v | clamp curfew | rec:on,in |  | The Indian police clamped a curfew on Srinagar.
v | reimpose curfew | rec:in,on |  | The Sri Lankan government reimposed the curfew in Colombo.
v | announce curfew | rec:in,on noobj=cessation |  | The Tunisian government announced a curfew in Tunis.
v | introduce curfew | rec:in,on |  | The Kyrgyz government introduced a curfew in Osh.
v | tighten curfew | rec:in,on |  | The Nepalese government tightened the curfew in Kathmandu.
v | place under curfew | rec:obj |  | The Nigerian army placed Maiduguri under curfew.
v | put under curfew | rec:obj |  | The Iraqi government put Baghdad under curfew.
[mode=martial-law cameo=1724]
v | declare martial law | rec:in noobj=cessation |  | The Philippine president declared martial law in Mindanao.
v | impose martial law | rec:in,on |  | The Polish government imposed martial law.
v | declare emergency | rec:in noobj=cessation |  | The Ethiopian government declared a state of emergency.
v | impose emergency | rec:in,on |  | The Pakistani president imposed a state of emergency.
v | declare state of emergency | rec:in noobj=cessation |  | The Thai government declared a state of emergency.
v | impose state of emergency | rec:in,on |  | The Sri Lankan government imposed a state of emergency.
v | proclaim martial law | rec:in,on noobj=cessation |  | The Philippine president proclaimed martial law in Mindanao.
v | introduce martial law | rec:in,on |  | The Ukrainian president introduced martial law.
v | extend martial law | rec:in,on |  | The Ukrainian parliament extended martial law.
v | place under martial law | rec:obj |  | The Thai army placed Bangkok under martial law.
v | put under martial law | rec:obj |  | The Pakistani army put Karachi under martial law.
v | proclaim state of emergency | rec:in,on noobj=cessation |  | The Guinean president proclaimed a state of emergency.
v | extend state of emergency | rec:in,on |  | The Egyptian parliament extended the state of emergency.
v | prolong state of emergency | rec:in,on |  | The French parliament prolonged the state of emergency.
v | decree state of emergency | rec:in,on noobj=cessation |  | The Ecuadorean president decreed a state of emergency.
v | introduce state of emergency | rec:in,on |  | The Armenian president introduced a state of emergency.
v | impose emergency rule | rec:in,on |  | The Pakistani president imposed emergency rule.
v | declare emergency rule | rec:in,on noobj=cessation |  | The president of Bangladesh declared emergency rule.
v | impose military rule | rec:in,on |  | The Thai army imposed military rule.
v | declare state of siege | rec:in,on noobj=cessation |  | The Congolese president declared a state of siege in Ituri.
[mode=deport cameo=174]
v | deport | obj=person,actor rec:obj,to |  | Germany deported Afghan asylum seekers.
v | expel | obj=person,refugee,foreigner,national,journalist,student,worker rec:obj |  | Angola expelled Congolese miners.
v | banish | obj=person rec:obj |  | The king banished the Moroccan dissident.
v | exile | obj=person rec:obj |  | The junta exiled the Chilean singer and the opposition leader.
v | send back | obj=refugee,migrant,person rec:obj,to |  | Hungary sent back Afghan refugees.
v | displace | obj=person,civilian rec:obj subj=actor |  | The Burmese army displaced thousands of villagers.
n | deportation | of=person,actor src:poss,by,from rec:of eventive light |  | The deportation of the refugees by Kenya took place.
n | expulsion | of=person,refugee,foreigner,national,journalist,student src:poss,by,from rec:of eventive light |  | The expulsion of the students by the university in Minsk followed.
v | push back | obj,back=refugee,migrant,asylum subj=guard,police,state,troops rec:obj,to,back |  | Greek guards pushed back Afghan refugees.
v | turn back | obj,back=refugee,migrant,asylum subj=guard,police,state,troops rec:obj,to,back |  | Malaysia turned back Rohingya refugees.
v | fly back | obj,back=refugee,migrant,person subj=state,police rec:obj,to,back |  | Germany flew back Afghan migrants.
v | ship back | obj,back=refugee,migrant,person subj=state,police,troops rec:obj,to,back |  | Australia shipped back Tamil refugees.
v | repatriate | obj=refugee,migrant by=force rec:obj,to | r=.8 | Thailand repatriated Burmese refugees by force.
v | drive out | obj,out=civilian,villager,resident,settler,refugee,minority,population subj=troops,rebel,police,state rec:obj,out |  | Serbian troops drove out Bosnian villagers.
v | force out | obj,out=civilian,villager,resident,settler,refugee,population subj=troops,rebel,police,state rec:obj,out |  | The Burmese army forced out Rohingya villagers.
v | chase out | obj,out=civilian,villager,resident,settler,refugee,person subj=troops,rebel,police,state rec:obj,out |  | The Angolan police chased out Congolese migrants.
v | drive | obj=civilian,villager,resident,refugee,people from=home,village,land,house,territory subj=troops,rebel,police,state rec:obj |  | The militia drove Sudanese villagers from their homes.
v | force | obj=civilian,villager,resident,refugee,people from=home,village,land,house,country subj=troops,rebel,police,state rec:obj |  | Soldiers forced Kenyan villagers from their homes.
v | uproot | obj=civilian,villager,resident,people,person subj=troops,rebel,police,state rec:obj |  | The Colombian rebels uprooted villagers.
v | kick out | obj,out=foreigner,migrant,journalist,missionary,worker,immigrant,refugee subj=state,police,official rec:obj,out |  | Saudi Arabia kicked out Ethiopian migrants.
v | throw out | obj,out=foreigner,migrant,journalist,missionary,worker,immigrant,refugee subj=state,police,official rec:obj,out |  | Burma threw out an Australian journalist.
v | eject | obj=foreigner,migrant,journalist,missionary,worker,immigrant,refugee subj=state,police,official rec:obj |  | Fiji ejected a New Zealand journalist.
v | order | obj=foreigner,migrant,journalist,missionary,worker,refugee xcomp=leave subj=state,police,official rec:obj |  | The Chinese government ordered an American journalist to leave.
v | expel | obj=person,actor from=country,territory,republic,island rec:obj |  | Tajikistan expelled the Russian lawyer from the country.
v | resettle | obj=villager,civilian,minority,refugee,people subj=troops,state by=force rec:obj | r=.8 | The Ethiopian government resettled villagers by force.
n | displacement | of=civilian,villager,resident,people,population src:poss,by rec:of eventive |  | The displacement of villagers by the Burmese army continued.
n | banishment | of=person src:poss,by rec:of,to eventive |  | The banishment of the dissident by the Moroccan king followed.
n | pushback | of=refugee,migrant,boat src:poss,by,amod rec:of eventive light |  | The pushback of Syrian refugees by Greek guards continued.
n | removal | of=refugee,migrant,immigrant,foreigner,villager src:poss,by rec:of,from eventive | r=.8 | The removal of Afghan migrants by the German police continued.
[mode=withhold]
v | withhold | obj=information,wage,salary,pension,passport rec:from,of |  | The state company withheld wages from Belarusian workers.
v | hold back | obj,back=wage,salary,pension,information rec:from,of subj=state,official,actor |  | The Zimbabwean government held back the salaries of teachers.
v | deprive | obj=person,actor of=food,water,sleep,medicine,salary,wage,pension,liberty rec:obj subj?=state,police,troops,actor |  | The Belarusian authorities deprived prisoners of food.
v | conceal | obj=information,document,figure,report,casualty from=actor,public,inspector subj=state,official,troops rec:from |  | Iraq concealed documents from the UN inspectors.
v | hide | obj=information,document,figure,evidence from=actor,public,inspector subj=state,official,troops rec:from |  | Tehran hid documents from the UN inspectors.
[mode=misinformation ctx=misinformation]
v | spread | obj=disinformation,misinformation,rumour,rumor,propaganda,fake rec:about,against subj=actor |  | Russia spread disinformation about Ukraine.
v | jam signals | rec:of | mode=cyber | Pyongyang jammed signals of South Korean ships.
v | spread report | ofobj=false,fake,fabricated,bogus rec:about,on subj=actor |  | The Kremlin spread false reports about the Ukrainian army.
v | disseminate | obj=disinformation rec:about,against subj=actor |  | Moscow disseminated disinformation about Ukraine.
v | peddle | obj=disinformation rec:about,against subj=actor |  | Beijing peddled disinformation about Taiwan.
v | circulate | obj=disinformation rec:about,against subj=actor |  | The Serbian government circulated rumours about Kosovo.
v | plant | obj=disinformation rec:about,against,in subj=actor |  | The KGB planted disinformation about Poland.
v | broadcast | obj=disinformation rec:about,against subj=actor |  | The Russian government is broadcasting lies about Georgia.
v | pump out | obj,out=disinformation rec:about,against subj=actor |  | The Kremlin pumped out propaganda against Ukraine.
v | fabricate | obj=evidence,case,charge,accusation rec:against subj=police,state,official |  | The Russian police fabricated evidence against the journalist.
v | trump up | obj,up=charge,case,evidence rec:against subj=police,state,official |  | Azeri prosecutors trumped up charges against the activist.
n | disinformation campaign | src:poss,by,of,amod rec:against,about,in light=launch,wage,conduct,mount eventive |  | Russia launched a disinformation campaign against Moldova.
n | propaganda campaign | src:poss,by,of,amod rec:against,about light=launch,wage,conduct,mount eventive |  | Belgrade launched a propaganda campaign against Kosovo.
n | smear campaign | src:poss,by,of,amod rec:against light=launch,wage,conduct,mount eventive |  | The Hungarian government launched a smear campaign against judges.
[mode=cyber ctx=cyber cameo=176]
v | hack | obj=any rec:of,obj,into subj=actor |  | Russian hackers hacked the site of the Estonian parliament for the FSB.
v | hack into | rec:into,of,obj |  | Chinese soldiers hacked into computers of an American company.
v | wiretap | obj=any rec:of,obj |  | The Macedonian government wiretapped journalists.
v | tap | obj=phone,telephone,line rec:of |  | The Polish police tapped the phones of journalists.
v | bug | obj=office,phone,actor,embassy rec:of,obj |  | The KGB bugged the embassy of Poland.
v | spy | on=actor rec:on subj=actor |  | Russian agents spied on the Norwegian government.
n | cyber attack | src:poss,by,from,amod rec:on,against light=launch,carry,mount eventive |  | A cyber attack by Russia on Estonia took place.
n | cyberattack | src:poss,by,from,amod rec:on,against light=launch,carry,mount eventive |  | A cyberattack on Georgia by Russia took place.
v | break into network | rec:of subj=actor |  | Russian hackers broke into the network of the German parliament.
v | break into computer | rec:of subj=actor |  | Chinese hackers broke into computers of the Indian government.
v | hack into network | rec:of subj=actor |  | Russian hackers hacked into the network of the German parliament.
v | hack into computer | rec:of subj=actor |  | Iranian hackers hacked into the computers of the Israeli army.
v | hack into account | rec:of subj=actor |  | Belarusian agents hacked into the accounts of a Polish minister.
v | penetrate | obj=it-system subj=actor rec:of,obj |  | Chinese hackers penetrated the network of the Australian parliament.
v | breach | obj=it-system subj=actor rec:of,obj |  | North Korean hackers breached the system of the Japanese government.
v | infiltrate | obj=it-system subj=actor rec:of,obj |  | Iranian hackers infiltrated the computers of the Israeli government.
v | cripple | obj=website,it-system subj=actor rec:of,in |  | Russian hackers crippled the websites of the Estonian government.
v | deface | obj=website,site,page subj=actor rec:of,obj |  | Armenian hackers defaced the website of the Azeri government.
v | disrupt | obj=website,it-system,signal subj=state,actor rec:of,in |  | The Russian army disrupted the network of the Finnish government.
v | knock offline | rec:of,obj |  | Russian hackers knocked the website of the Lithuanian government offline.
v | steal | obj=data,document,secret,email,file subj=spy,state,hacker rec:from,of |  | Chinese spies stole secrets from the American navy.
v | eavesdrop | on=actor,person subj=actor rec:on |  | American spies eavesdropped on the German chancellor.
v | snoop | on=actor,person subj=actor rec:on |  | The Colombian secret police snooped on judges.
v | intercept | obj=call,phone,email,mail,communication,letter subj=spy,police,state rec:of |  | The Romanian secret police intercepted the mail of priests.
v | monitor | obj=call,phone,email,mail,communication subj=spy,police,state rec:of |  | The East German secret police monitored the phones of Polish priests.
v | infect | obj=it-system subj=actor rec:of,in |  | Israel infected the computers of the Iranian government.
v | bug | obj=flat,home,apartment,car,parliament,room subj?=actor rec:of,obj |  | The Russian secret service bugged the flat of a British diplomat.
n | hacking | of=website,it-system,parliament src:poss,by,amod rec:of eventive |  | The hacking of the German parliament by Russian spies continued.
n | hacker attack | src:poss,by,from,amod rec:on,against light=launch,carry,mount eventive |  | A hacker attack on the Georgian government took place.
n | wiretapping | of=person,actor,phone src:poss,by rec:of eventive |  | The wiretapping of judges by the Macedonian government continued.
n | surveillance | of=person,actor src:poss,by,amod rec:of eventive | r=.8 | The surveillance of Uighur Muslims by the Chinese police continued.
n | spying | on=person,actor src:poss,by,amod rec:on eventive |  | American spying on the German chancellor caused anger.
