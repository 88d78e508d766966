# PROTEST: collective action of civilians against someone or some policy.
# Format: see lexicon.md. Origin: ours.
[mode=demo cameo=141]
v | protest | subj=civil rec:against,at,obj,over |  | Students protested against the Chilean government.
v | protest | subj=number,people rec:against,at,obj,over |  | Thousands protested in Moscow.
v | demonstrate | noobj subj=civil rec:against |  | Pensioners demonstrated against the Greek government.
v | demonstrate | against=actor,any rec:against |  | Thousands demonstrated against the Russian government.
v | rally | subj=civil noobj rec:against |  | Opposition supporters rallied in Minsk.
v | rally | subj=number,people against,for,in,demand rec:against |  | Tens of thousands rallied in Cairo.
v | march | subj=civil,number rec:against through,against,in,on,to,demand |  | Miners marched through Warsaw.
v | picket | subj=civil obj rec:obj |  | Activists picketed the Russian embassy.
v | take to streets | rec:against |  | Thousands took to the streets of Athens.
v | hold protest | rec:against subj=civil,number |  | Farmers held a protest in Brussels.
v | hold demonstration | rec:against subj=civil,number |  | Students held a demonstration in Rome.
v | hold rally | rec:against subj=civil,number |  | The opposition held a rally in Kyiv.
v | hold march | rec:against subj=civil,number |  | Teachers held a march in Mexico.
v | hold vigil | rec:against,for |  | Activists held a vigil in Hong Kong.
v | stage protest | rec:against |  | Workers staged a protest in Cairo.
v | stage demonstration | rec:against |  | Nurses staged a demonstration in Lisbon.
v | stage rally | rec:against |  | The opposition staged a rally in Tbilisi.
v | stage sit-in | rec:against |  | Students staged a sit-in in Tunis.
v | stage walkout | rec:against |  | Lawyers staged a walkout in Islamabad.
v | stage picket | rec:against,of |  | Activists staged a picket in Minsk.
v | join protest | rec:against subj=civil,number |  | Workers joined the protests in Homs.
v | chant slogan | rec:against |  | Protesters chanted slogans against the Syrian president.
v | shout slogan | rec:against |  | Students shouted slogans against the Iranian government.
v | burn flag | rec:of subj=civil,number |  | Protesters burned the flag of Denmark.
v | burn effigy | rec:of subj=civil,number |  | Students burned an effigy of the American president.
v | gather | subj=civil,number for=protest,rally,demonstration rec:against |  | Thousands gathered in Kyiv for a protest.
v | gather | subj=civil,number demand,xcomp=protest rec:against |  | Hundreds gathered in Minsk to protest against the government.
v | camp out | subj=civil |  | Students camped out in Madrid.
v | call for boycott | rec:of | mode=boycott | The opposition called for a boycott of the Belarusian election.
n | protest | src:poss,by,of,amod rec:against,at light=stage,hold,organize,organise,mount,lead eventive noverb=lodge,deliver |  | A protest by students against the Iranian government took place.
n | demonstration | src:poss,by,of,amod rec:against light eventive subj=civil |  | A demonstration against the Romanian government took place in Cluj.
n | rally | src:poss,by,of,amod rec:against light eventive |  | An opposition rally took place in Minsk.
n | march | src:poss,by,of rec:against light=hold,stage,organize,organise eventive |  | A march against the Hungarian government took place.
n | street protest | src:poss,by,of,amod rec:against light eventive |  | Street protests against the Bulgarian government continued.
n | picket | src:poss,by,of rec:against,of light eventive |  | A picket of the activists against the Belarusian government took place.
n | sit-in | src:poss,by,of rec:against light eventive |  | A sit-in of students took place in Cairo.
n | uprising | src:poss,by,of rec:against light eventive |  | An uprising against the Libyan government began in Benghazi.
n | unrest | in=place src:poss,by rec:in eventive | r=.6 | Unrest in Bahrain continued.
[mode=riot cameo=145]
v | riot | subj=civil,number,prisoner rec:against |  | Prisoners rioted in Athens.
v | clash | subj=civil rec:with with=police,troops,actor |  | Protesters clashed with the Egyptian police.
v | loot | subj=civil,number,actor obj rec:obj |  | Crowds looted shops in Baghdad.
v | ransack | subj=civil obj rec:obj |  | Protesters ransacked the French embassy.
v | torch | subj=civil obj rec:obj |  | Rioters torched the Danish embassy.
v | pelt | subj=civil obj=actor,any rec:obj |  | Demonstrators pelted the Greek police with stones.
v | throw | subj=civil obj=stone,egg,petrol-bomb rec:at |  | Youths threw stones at Israeli soldiers.
v | hurl | subj=civil obj=stone,egg,petrol-bomb rec:at |  | Protesters hurled stones at the Turkish police.
v | storm | subj=civil obj=building rec:of,obj |  | Protesters stormed the Kyrgyz parliament.
v | set fire | subj=civil rec:to |  | Protesters set fire to the Thai ministry.
v | go on rampage | rec:against |  | Youths went on a rampage in Nairobi.
n | riot | src:poss,by,of,amod rec:against light eventive in=place |  | Riots by prisoners took place in Greece.
[mode=strike cameo=143]
v | strike | subj=worker noobj rec:against |  | French railway workers struck on Monday.
v | go on strike | rec:against |  | Teachers went on strike in Nigeria.
v | be on strike | rec:against |  | Doctors are on strike in Kenya.
v | walk off job | rec:against |  | Miners walked off the job in South Africa.
v | walk out | subj=worker noobj |  | Nurses walked out in Ireland.
v | stop work | subj=worker rec:against |  | Miners stopped work in Ukraine.
v | stage strike | rec:against |  | The union staged a strike in Belgium.
v | hold strike | rec:against |  | The miners held a strike in Spain.
v | call strike | rec:against subj=actor |  | The union called a strike in Portugal.
v | down tools | rec:against |  | Workers downed tools in Minsk.
v | begin strike | rec:against |  | Pilots began a strike in Germany.
v | launch strike | rec:against subj=worker |  | Dockers launched a strike in Greece.
n | general strike | src:poss,by,of rec:against light eventive |  | A general strike of the unions against the Greek government began.
n | walkout | src:poss,by,of rec:against light eventive |  | A walkout by teachers took place in Chicago.
n | strike | by=worker src:poss,by,of rec:against light eventive |  | A strike by teachers against the Danish government began.
[mode=hunger cameo=142]
v | go on hunger strike | rec:against |  | The prisoner went on hunger strike in Minsk.
v | begin hunger strike | rec:against |  | The activist began a hunger strike in Havana.
v | declare hunger strike | rec:against |  | The Kazakh journalist declared a hunger strike.
v | start hunger strike | rec:against |  | The detainees started a hunger strike in Guantanamo.
v | be on hunger strike | rec:against |  | The Palestinian prisoners are on hunger strike.
v | stage hunger strike | rec:against |  | The monks staged a hunger strike in Tibet.
v | fast | subj=civil noobj against,in rec:against | r=.7 | The activist fasted in protest against the Indian government.
n | hunger strike | src:poss,by,of rec:against light eventive |  | A hunger strike by Kurdish prisoners in Turkey began.
[mode=boycott cameo=143]
v | boycott | obj=election,vote,goods,product,class,lecture,referendum rec:of,from subj=actor |  | The opposition boycotted the election in Venezuela.
n | boycott | of=election,vote,goods,product src:poss,by rec:of light eventive |  | The boycott of the election by the Ethiopian opposition began.
[mode=obstruct cameo=144]
v | block | obj=road,railway,border,port,traffic,street,transport,highway,bridge subj=civil,rebel rec:to,of,against |  | Farmers blocked roads in Bolivia.
v | blockade | obj=road,railway,port,building,place,city subj=civil rec:obj,of |  | Truckers blockaded the port of Calais.
v | barricade | obj=road,street,building,themselves subj=civil |  | Students barricaded the streets of Oaxaca.
v | occupy | obj=building,square,university,school,office,factory subj=civil rec:of |  | Students occupied the university in Athens.
v | chain themselves | subj=civil rec:to |  | Activists chained themselves to the German parliament.
v | erect barricade | subj=civil rec:against |  | Protesters erected barricades in Kyiv.
v | set up roadblock | subj=civil rec:against |  | Farmers set up roadblocks in Argentina.
[mode=vandalize]
v | deface | obj=building,monument subj=civil rec:of,obj |  | Activists defaced the Russian embassy.
v | vandalize | obj=building,monument,church subj=civil rec:of,obj |  | Protesters vandalized the Turkish consulate.
# Second part: more ways to demonstrate, riot, strike, fast, boycott, obstruct and deface.
[mode=demo cameo=141]
v | stage march | rec:against subj=civil,number |  | Doctors staged a march in Madrid.
v | stage sit in | rec:against subj=civil,number |  | Students staged a sit-in at the Tunisian parliament.
v | hold sit in | rec:against subj=civil,number |  | Monks held a sit-in in Mandalay against the Burmese army.
v | stage die in | rec:against subj=civil,number |  | Activists staged a die-in at the Chilean ministry.
v | stage vigil | rec:against,for,outside subj=civil,number |  | Activists staged a vigil for the Iranian prisoners.
v | stage procession | rec:against subj=civil,number against,in | r=.7 | Women staged a procession against the Afghan government.
v | hold picket | rec:against,of,outside subj=civil,number |  | Activists held a picket at the Russian consulate.
v | mount protest | rec:against subj=civil,number |  | Villagers mounted a protest against the Indian government.
v | mount demonstration | rec:against subj=civil,number |  | Trade unionists mounted a demonstration against the Swazi king.
v | lead protest | rec:against subj=civil |  | The opposition leader led a protest against the Ugandan government.
v | lead march | rec:against subj=civil |  | Bishops led a march in Kinshasa.
v | organize protest | rec:against subj=civil |  | The Belarusian opposition organized a protest in Minsk.
v | organise protest | rec:against subj=civil |  | Kurdish activists organised a protest in Diyarbakir.
v | join march | rec:against subj=civil,number |  | Thousands joined a march in Budapest.
v | join demonstration | rec:against subj=civil,number |  | Teachers joined the demonstrations in Oaxaca.
v | join rally | rec:against subj=civil,number against,over | r=.8 | Pensioners joined a rally against the Latvian government.
v | join sit in | rec:against subj=civil,number |  | Lawyers joined the sit-in in Khartoum.
v | take part | in=protest,demonstration,march,strike,picket,sit-in,vigil rec:against subj=civil,number,people |  | Thousands took part in a protest in Yerevan.
v | participate | in=protest,demonstration,march,strike,picket,sit-in,vigil rec:against subj=civil,number,people |  | Hundreds of students participated in a demonstration against the Bangladeshi government.
v | descend | on=square,parliament,street,building,capital,ministry subj=crowd-word rec:on,of |  | Farmers descended on the French ministry.
v | converge | on=square,parliament,street,building,capital,ministry subj=crowd-word rec:on,of |  | Thousands of farmers converged on the Indian parliament.
v | throng | obj=street,square,building subj=protester,protestor,demonstrator,student,activist,worker,opposition,farmer,teacher,youth,marcher noxcomp=celebrate,welcome,greet,mourn,watch,see,honour,honor rec:of,against |  | Demonstrators thronged the streets of Algiers.
v | flood | obj=street,square subj=protester,protestor,demonstrator,student,activist,worker,opposition,farmer,teacher,youth,marcher noxcomp=celebrate,welcome,greet,mourn,watch,see,honour,honor rec:of,against |  | Students flooded the streets of Minsk.
v | pour | into=street,square subj=protester,protestor,demonstrator,student,activist,worker,opposition,farmer,resident,villager,teacher,youth,marcher noxcomp=celebrate,welcome,greet,mourn,watch,see,honour,honor rec:of,against |  | Students poured into the streets of Tehran.
v | pour | onto=street,square subj=crowd-word,citizen noxcomp=celebrate,welcome,greet,mourn,watch,see,honour,honor rec:of,against | r=.8 | Thousands of citizens poured onto the streets of Beirut.
v | surge | into=street,square,building subj=crowd-word noxcomp=celebrate,welcome,greet,mourn,watch,see,honour,honor rec:of,against |  | Protesters surged into the streets of Colombo.
v | spill | into=street,square subj=crowd-word noxcomp=celebrate,welcome,greet,mourn,watch,see,honour,honor rec:of,against | r=.8 | Demonstrators spilled into the streets of Conakry.
v | return | to=street subj=crowd-word rec:of,against |  | Protesters returned to the streets of Caracas.
v | hit streets | rec:of,against subj=civil,number,worker |  | Teachers hit the streets of Lima.
v | go out | on=street,square subj=crowd-word,folk-word,number noxcomp=celebrate,welcome,greet,mourn,watch,see,honour,honor rec:of,against | r=.7 | Women went out on the streets of Minsk.
v | come out | on=street,square subj=crowd-word,folk-word,number noxcomp=celebrate,welcome,greet,mourn,watch,see,honour,honor rec:of,against | r=.7 | Thousands came out on the streets of Khabarovsk and Moscow.
v | come out | into=street,square subj=crowd-word,folk-word,number noxcomp=celebrate,welcome,greet,mourn,watch,see,honour,honor rec:of,against | r=.7 | Residents came out into the streets of Homs.
v | come out | to=street subj=crowd-word,folk-word,number noxcomp=celebrate,welcome,greet,mourn,watch,see,honour,honor rec:of,against | r=.7 | Villagers came out to the streets of Port-au-Prince.
v | mass | subj=crowd-word in,outside,on,at rec:of,outside |  | Protesters massed outside the Macedonian parliament.
v | assemble | outside subj=crowd-word rec:outside,of |  | Protesters assembled outside the Japanese parliament.
v | gather | outside=state-building subj=crowd-word,number rec:outside,of |  | Pensioners gathered outside the Bulgarian parliament.
v | gather | in=front subj=crowd-word,number rec:of | r=.8 | Activists gathered in front of the Turkish embassy.
v | rally | outside subj=crowd-word,number rec:outside,of |  | Pensioners rallied outside the Ethiopian embassy.
v | demonstrate | outside subj=civil,number,people rec:outside,of |  | Hundreds demonstrated outside the Chinese consulate.
v | protest | outside subj=civil,number,people rec:outside,of |  | Dozens protested outside the Saudi embassy.
v | march | on=building,capital,parliament,palace,place subj=civil,number rec:on,of |  | Thousands marched on the Serbian parliament.
v | march | past=building subj=civil,number rec:past,of |  | Students marched past the Ukrainian ministry.
v | parade | against,through subj=civil,number rec:against | r=.7 | Students paraded against the Burundian president.
v | turn out | for=protest,demonstration,march,rally subj=civil,number,people rec:against |  | Thousands turned out for a demonstration in Bratislava.
v | turn out | against=any subj=civil,number,people rec:against,of |  | Hundreds of thousands turned out against the Romanian government.
v | rise up | against rec:against,of subj=civil,people,number |  | Students rose up against the Libyan government.
v | rise | against=actor,policy,rule subj=civil,people,number rec:against,of |  | The people rose against the Tunisian president.
v | revolt | against subj=civil,people,number rec:against,of |  | Villagers revolted against the Chinese authorities.
v | wave flag | subj=civil,number against,outside,at rec:against | r=.7 | Protesters waved flags at the Taiwanese parliament.
v | wave banner | subj=civil,number rec:against |  | Demonstrators waved banners against the Polish government.
v | carry banner | subj=civil,number rec:against |  | Marchers carried banners against the Italian premier.
v | carry placard | subj=civil,number rec:against |  | Women carried placards against the Nigerian senate.
v | hold placard | subj=civil,number rec:against |  | Students held placards against the Sri Lankan president.
v | hold up placard | subj=civil,number rec:against |  | Demonstrators held up placards against the Thai army.
v | unfurl banner | subj=civil,number rec:against |  | Activists unfurled a banner against the Russian government.
v | hang banner | subj=civil,number rec:against |  | Greenpeace activists hung a banner against the Japanese government.
v | chant | against subj=civil,number rec:against |  | Protesters chanted against the Lebanese government.
v | burn portrait | rec:of subj=civil,number |  | Protesters burned portraits of the Syrian president.
v | burn tyre | subj=civil,number rec:against |  | Protesters burned tyres in Beirut.
v | burn tire | subj=civil,number rec:against |  | Protesters burned tires in Lagos.
v | burn picture | rec:of subj=civil,number |  | Students burned pictures of the Pakistani president.
v | trample | obj=flag,portrait,picture subj=civil,number rec:of |  | Demonstrators trampled portraits of the Iraqi premier.
v | bang pot | subj=civil,number rec:against |  | Residents banged pots in Buenos Aires.
v | form human chain | subj=civil,number,people rec:against,around | r=.9 | Thousands formed a human chain in Hong Kong.
v | lie down | on=road,street,track,runway,railway subj=crowd-word,number rec:outside,of |  | Activists lay down on the road outside the Israeli embassy.
v | sit down | on=road,street,track,runway,railway subj=crowd-word,number rec:outside,of |  | Farmers sat down on the railway in Poland.
v | pitch tent | subj=crowd-word rec:of,against |  | Protesters pitched tents in Kyiv.
v | set up tent | subj=crowd-word rec:of,against |  | The protesters set up tents in Chisinau.
v | camp | outside subj=crowd-word rec:outside,of |  | Protesters camped outside the Iraqi parliament.
v | keep vigil | subj=civil,number rec:outside,for,of | r=.8 | Supporters kept vigil outside the Russian prison.
v | start protest | rec:against subj=civil,number |  | Miners started a protest in Ukraine.
v | launch protest | rec:against subj=civil,number,worker |  | The Gabonese opposition launched a protest against the election commission.
v | begin protest | rec:against subj=civil,number |  | Nurses began a protest in Accra.
v | continue protest | rec:against subj=civil,number |  | Farmers continued their protest in Delhi.
v | resume protest | rec:against subj=civil,number |  | Students resumed their protests in Dhaka.
v | keep up protest | rec:against subj=civil,number |  | Demonstrators kept up their protests in Tbilisi.
v | vent anger | at,on,over,against rec:at,on,of,against subj=civil,number,people | r=.8 | Protesters vented their anger at the Haitian government.
n | demonstration | by=civil,number rec:against,at src:by,of light eventive |  | A demonstration by Romanian students turned heads.
n | demonstration | against=any rec:against,of src:poss,by,of,amod light eventive | r=.9 | Demonstrations against the Iranian government spread.
n | rally | against=any rec:against,of src:poss,by,of,amod light eventive | r=.9 | A rally against the Dutch government took place.
n | protest | over=any src:poss,by,of,amod rec:against,at eventive light | r=.8 | Bolivian farmers' protests over coca spread.
n | protest march | src:poss,by,of,amod rec:against light eventive |  | A protest march by Kenyan doctors against the government took place.
n | protest rally | src:poss,by,of,amod rec:against light eventive |  | A protest rally by Russian pensioners took place in Moscow.
n | mass protest | src:poss,by,of,amod rec:against light eventive |  | Mass protests against the Armenian premier continued.
n | vigil | by=civil,number src:by,of rec:for,against,outside light eventive |  | A vigil by Ethiopian exiles took place in London.
n | sit in | src:poss,by,of rec:against light eventive |  | A sit-in by Sudanese women against the junta began.
n | revolt | by=civil,number src:poss,by,of rec:against light eventive |  | A revolt by Egyptian workers against the government began.
n | revolt | against=actor,policy,rule src:poss,by,of,amod rec:against,of light eventive | r=.8 | The Hungarian students' revolt against the government began.
n | intifada | src:poss,by,of,amod rec:against light eventive |  | The Palestinian intifada against Israel began.
n | civil disobedience | src:poss,by,of,amod rec:against light eventive |  | The Sudanese opposition organised civil disobedience against the junta.
n | disturbance | by=civil,number,prisoner src:by,of rec:in,against light eventive | r=.7 | Disturbances by Kosovo students spread.
[mode=demo cameo=1411 ctx=executive]
v | demand | obj=resignation,ouster,removal,impeachment,departure subj=protester,demonstrator,crowd,mob,number,marcher rec:of,from |  | Thousands of protesters demanded the resignation of the Armenian premier.
v | march | xcomp=demand,oust,remove subj=civil,number,people rec:against |  | Thousands marched to demand the resignation of the Icelandic premier.
v | rally | xcomp=demand,oust,remove subj=civil,number,people rec:against |  | Tens of thousands rallied to demand the removal of the South Korean president.
v | gather | xcomp=demand,denounce,condemn,oppose,urge subj=civil,number,people rec:against |  | Hundreds gathered to demand the resignation of the Bulgarian prosecutor.
v | call for resignation | rec:of subj=protester,demonstrator,crowd,number,marcher |  | Protesters called for the resignation of the Jordanian premier.
[mode=demo cameo=1412 ctx=executive]
v | protest | against=law,plan,reform,policy,decision,tax,price,cut,austerity,budget,bill,measure,war,pact,treaty subj=civil,number,people rec:of,by |  | Thousands protested against the pension reform of the Russian government.
v | protest | obj=law,plan,reform,policy,decision,tax,price,cut,austerity,budget,bill,measure,war,pact,treaty,killing,arrest,shooting,election,result,verdict,sentence subj=civil,number,people rec:of,by |  | Teachers protested the reform of the Mexican government.
v | protest | over=any subj=civil,number,people rec:of,by |  | Residents protested over the water cuts in Basra.
v | demonstrate | against=law,plan,reform,policy,decision,tax,price,cut,austerity,budget,bill,measure,war,pact,treaty subj=civil,number,people rec:of,by |  | Students demonstrated against the plan of the Canadian government.
v | march | against=law,plan,reform,policy,decision,tax,price,cut,austerity,budget,bill,measure,war,pact,treaty subj=civil,number,people rec:of,by |  | Workers marched against the austerity of the Greek government.
v | rally | against=law,plan,reform,policy,decision,tax,price,cut,austerity,budget,bill,measure,war,pact,treaty subj=civil,number,people rec:of,by |  | Lawyers rallied against the bill of the Polish government.
[mode=demo cameo=1413 ctx=rights_freedoms]
v | march | for=right,freedom,democracy,justice,equality,peace subj=civil,number,people rec:against |  | Women marched for their rights in Istanbul.
v | rally | for=right,freedom,democracy,justice,equality,release subj=civil,number,people rec:against |  | Thousands rallied for democracy in Hong Kong.
v | demonstrate | for=right,freedom,democracy,justice,equality,release subj=civil,number,people rec:against |  | Activists demonstrated for the release of the Turkish journalists.
v | protest | for=right,freedom,democracy,justice,equality,release subj=civil,number,people rec:against |  | Students protested for democracy in Rangoon.
[mode=demo cameo=1414 ctx=political_institutions]
v | march | for=independence,autonomy,reform,election,secession subj=civil,number,people rec:from |  | A million people marched for independence in Barcelona.
v | demonstrate | for=independence,autonomy,reform,election,secession subj=civil,number,people rec:from |  | Thousands demonstrated for reforms in Rabat.
v | rally | for=independence,autonomy,reform,secession subj=civil,number,people rec:from |  | Hundreds of thousands rallied for independence in Edinburgh.
[cameo=140]
v | set on fire | obj=himself,herself,themselves,itself subj=crowd-word,folk-word,person rec:against |  | A Tibetan monk set himself on fire against Chinese rule.
v | set alight | obj=himself,herself,themselves subj=crowd-word,folk-word,person rec:against |  | A Tunisian trader set himself alight against the police.
v | set ablaze | obj=himself,herself,themselves subj=crowd-word,folk-word,person rec:against |  | An Iranian student set herself ablaze.
v | mutiny | subj=prisoner,inmate,detainee rec:against |  | Inmates mutinied in Brazil.
n | popular uprising | src:poss,by,of,amod rec:against light eventive |  | A popular uprising against the Tunisian president began.
n | popular revolt | src:poss,by,of,amod rec:against light eventive |  | A popular revolt against the Egyptian president began.
[mode=riot cameo=145]
v | rampage | subj=crowd-word,number,youth,mob,crowd rec:against,of through,in |  | A mob rampaged through the streets of Dili.
v | burn | obj=car,bus,vehicle,building,shop,truck,police-station,tyre subj=protester,demonstrator,rioter,crowd,mob,student,resident,villager,youth rec:of,obj |  | Rioters burned buses in Port Moresby.
v | overturn | obj=car,bus,vehicle,truck subj=crowd-word,number,youth,mob rec:of |  | Protesters overturned police cars in Baltimore.
v | smash | obj=window,shop,car,office,bus,door,glass subj=crowd-word,number,youth,mob rec:of | r=.8 | Rioters smashed the windows of the Hungarian embassy.
v | fight | subj=protester,demonstrator,rioter,student,youth,crowd with=police,troops,guard rec:with,against |  | Students fought with the Chilean police.
v | fight | subj=protester,demonstrator,rioter,student,youth,crowd obj=police,troops,guard rec:obj |  | Protesters fought riot police in Athens.
v | scuffle | subj=crowd-word with rec:with |  | Demonstrators scuffled with the Hong Kong police.
v | battle | subj=protester,demonstrator,rioter,student,youth,crowd,villager,resident obj=police,troops,guard rec:obj |  | Rioters battled police in Belfast.
v | grapple | with=police,troops,guard subj=crowd-word rec:with |  | Protesters grappled with the French police.
v | break | through=cordon,barrier,line,barricade,fence subj=crowd-word,number rec:of |  | Protesters broke through the cordon of the Armenian police.
v | break | into=building subj=crowd-word,number,mob rec:into,of | r=.9 | Protesters broke into the Abkhaz parliament in Georgia.
v | burst | into=building subj=crowd-word,number,mob rec:into,of | r=.9 | Demonstrators burst into the Albanian ministry.
v | force way | into=building subj=crowd-word,number,mob rec:into,of | r=.9 | Protesters forced their way into the Kuwaiti parliament.
v | push | past=police,guard,troops,barrier subj=crowd-word,number rec:past | r=.8 | Protesters pushed past police in Yerevan.
v | overrun | obj=building subj=protester,demonstrator,rioter,crowd,mob,student,supporter rec:of,obj |  | Protesters overran the Sri Lankan palace.
v | ransack | obj=building,shop,office,home subj=number,mob,crowd,youth rec:of,obj |  | A mob ransacked the French consulate.
v | plunder | obj=shop,store,warehouse,market,supermarket subj=crowd-word,number,mob rec:of |  | Crowds plundered warehouses in Mogadishu.
v | wreck | obj=shop,store,car,office,building,bus subj=crowd-word,number,mob,youth rec:of |  | Rioters wrecked shops in Bishkek.
v | trash | obj=shop,store,car,office,building subj=crowd-word,number,mob,youth rec:of |  | Protesters trashed the office of the Kenyan ruling party.
v | set ablaze | subj=crowd-word,number,mob,youth noobj=himself,herself,themselves rec:obj |  | Rioters set cars ablaze in Paris.
v | set alight | subj=crowd-word,number,mob,youth noobj=himself,herself,themselves rec:obj |  | Protesters set a bus alight in Dakar.
v | set on fire | subj=crowd-word,number,mob,youth noobj=himself,herself,themselves rec:obj |  | Protesters set the Libyan parliament on fire.
v | lob | subj=crowd-word,number,youth obj=stone,egg,petrol-bomb,bomb rec:at |  | Youths lobbed stones at the Bahraini police.
v | fling | subj=crowd-word,number,youth obj=stone,egg,petrol-bomb,bomb rec:at |  | Students fling stones at the Indonesian police.
v | stone | subj=crowd-word,number,youth,crowd,mob obj=actor,building,vehicle,car,bus rec:obj |  | A crowd stoned the Israeli embassy in Cairo.
v | run riot | subj=crowd-word,number,youth,mob rec:in,through |  | Youths ran riot in Tottenham and London.
v | run amok | subj=crowd-word,number,youth,mob,crowd rec:in | r=.8 | A mob ran amok in Jakarta.
v | go on the rampage | subj=crowd-word,mob,youth,number rec:against,in |  | Students went on the rampage in Dhaka.
n | riot | by=civil,prisoner,number,youth src:by,of,amod rec:against light eventive |  | A riot by Ecuadorian prisoners began on Sunday.
n | riot | src:poss,by,amod,of rec:against over,against light eventive | r=.8 | The Tunisian students' riots over bread spread.
n | rioting | by=civil,prisoner,number,youth src:by rec:against light eventive |  | Rioting by French youths spread.
n | looting | by=civil,number,mob,crowd src:by rec:of light eventive |  | Looting by Haitian crowds spread.
n | rampage | by=civil,number,mob,crowd,youth src:by rec:in,against light eventive |  | A rampage by Kenyan students lasted two days.
n | street battle | between=civil src:between rec:with light eventive |  | Street battles between students and the Greek police went on.
n | street violence | by=civil,mob,youth src:by rec:against light eventive |  | Street violence by Ivorian youths spread.
[mode=strike cameo=143]
v | strike | over=any subj=labour-word noobj rec:against,at |  | Miners struck over wages in South Africa.
v | strike | for=wage,pay,money,condition subj=labour-word noobj rec:against,at |  | Nurses struck for higher pay in Zimbabwe.
v | strike | against=any subj=labour-word noobj rec:against,of,by |  | Pilots struck against the plan of the Spanish government.
v | stay away | from=work,job subj=labour-word,crowd-word,number rec:against |  | Workers stayed away from work in Myanmar.
v | stay off job | subj=labour-word,crowd-word,number rec:against |  | Teachers stayed off the job in Malawi.
v | lay down tools | rec:against subj=crowd-word,labour-word,number |  | Workers laid down their tools in Minsk.
v | put down tools | rec:against subj=crowd-word,labour-word,number |  | Miners put down their tools in Donetsk.
v | halt work | subj=labour-word rec:against |  | Dockers halted work in Piraeus and Athens.
v | cease work | subj=labour-word rec:against |  | Nurses ceased work in Fiji.
v | suspend work | subj=labour-word rec:against |  | Judges suspended work in Tunisia.
v | refuse | comp=work subj=labour-word rec:against |  | Miners refused to work in Zambia.
v | join strike | rec:against subj=crowd-word,labour-word,number |  | Bus drivers joined the strike in Lisbon.
v | extend strike | rec:against subj=crowd-word,labour-word,union |  | Doctors extended their strike in Nigeria.
v | continue strike | rec:against subj=crowd-word,labour-word,union |  | Railway workers continued their strike in France.
v | resume strike | rec:against subj=crowd-word,labour-word,union |  | Teachers resumed their strike in Nigeria.
v | start strike | rec:against subj=crowd-word,labour-word,union |  | Teachers started a strike in Algeria.
v | declare strike | rec:against subj=crowd-word,labour-word,union,party |  | The opposition declared a general strike in Bangladesh.
v | announce strike | rec:against subj=crowd-word,labour-word,union,party |  | Trade unions announced a strike in Belgium.
v | call general strike | rec:against |  | The trade unions called a general strike in Argentina.
v | call for strike | rec:against subj=civil,party,union verbal |  | The opposition called for a strike in Haiti.
v | observe strike | rec:against subj=actor,number,labour-word |  | Traders observed a strike in Kashmir.
v | stage stoppage | rec:against |  | Miners staged a stoppage in Queensland and Sydney.
v | stage work stoppage | rec:against |  | Teachers staged a work stoppage in Ghana.
v | stage general strike | rec:against |  | Trade unions staged a general strike in Italy.
v | stage strike | rec:against subj=crowd-word,labour-word |  | Bus drivers staged a strike in Warsaw.
v | take industrial action | rec:against |  | Nurses took industrial action in Ireland.
v | take strike action | rec:against |  | Nurses took strike action in Britain.
v | hold work stoppage | rec:against |  | Teachers held a work stoppage in Uruguay.
v | remain on strike | rec:against |  | Doctors remained on strike in Uganda.
v | come out on strike | rec:against |  | Miners came out on strike in Siberia and Russia.
v | stay on strike | rec:against |  | Dockers stayed on strike in Sweden.
v | paralyse | subj=labour-word,striker obj=transport,traffic,port,railway,airport,city,capital,country rec:of |  | Truck drivers paralysed the ports of Brazil.
v | paralyze | subj=labour-word,striker obj=transport,traffic,port,railway,airport,city,capital,country rec:of |  | Railway workers paralyzed transport in Belgium.
v | shut down | subj=labour-word,striker,crowd-word obj=factory,port,mine,railway,airport,school,refinery,terminal rec:of |  | Dockers shut down the ports of Finland.
v | close | subj=trader,shopkeeper,merchant obj=shop,market,bazaar,store against,over rec:against,in |  | Kashmiri traders closed their shops over the arrest of a cleric.
v | down | subj=labour-word obj=tool rec:against |  | Nurses downed their tools in Lesotho.
n | strike | of=worker src:of,by rec:against light eventive |  | The strike of the Polish miners went on.
n | work stoppage | src:poss,by,of rec:against light eventive |  | A work stoppage by Argentine teachers began.
n | industrial action | src:poss,by,of rec:against light eventive |  | Industrial action by British doctors began.
n | strike action | src:poss,by,of rec:against light eventive |  | Strike action by Finnish nurses began.
n | stoppage | by=worker src:by,of rec:against light eventive |  | A stoppage by Chilean miners began.
[mode=hunger cameo=142]
v | enter hunger strike | rec:against subj=person,civil |  | The Kurdish prisoners entered a hunger strike in Turkey.
v | launch hunger strike | rec:against subj=person,civil |  | The Tunisian journalist launched a hunger strike.
v | hold hunger strike | rec:against subj=person,civil |  | Sahrawi prisoners held a hunger strike in Morocco.
v | continue hunger strike | rec:against subj=person,civil |  | The Georgian former president continued his hunger strike.
v | resume hunger strike | rec:against subj=person,civil |  | The Indian activist resumed her hunger strike.
v | join hunger strike | rec:against subj=person,civil |  | Opposition deputies joined the hunger strike in Georgia.
v | announce hunger strike | rec:against subj=person,civil |  | The Ukrainian prisoner announced a hunger strike in Russia.
v | keep up hunger strike | rec:against subj=person,civil |  | The Cuban dissident kept up his hunger strike.
v | observe hunger strike | rec:against subj=person,civil |  | Tibetan monks observed a hunger strike in Delhi.
v | undertake hunger strike | rec:against subj=person,civil |  | The Bahraini activist undertakes a hunger strike.
v | remain on hunger strike | rec:against subj=person,civil |  | The Egyptian blogger remained on hunger strike.
v | refuse food | rec:against subj=prisoner,person |  | The Palestinian prisoners refused food.
v | refuse meal | rec:against subj=prisoner,person |  | Detainees refused meals at Guantanamo.
v | reject food | rec:against subj=prisoner,inmate,detainee | r=.9 | The Iranian inmates rejected food.
v | refuse to eat | subj=prisoner,inmate,detainee,dissident,activist rec:against |  | The Cuban dissident refused to eat.
v | stop eating | subj=prisoner,inmate,detainee,dissident,activist rec:against |  | The Belarusian prisoner stopped eating.
v | sew lips | rec:against subj=person |  | Iranian refugees sewed their lips in Greece.
v | sew mouth | rec:against subj=person |  | Kyrgyz prisoners sewed their mouths shut.
v | begin fast | against,in,over,until,to subj=civil,person rec:against | r=.7 | The Indian activist began a fast against the government.
n | hunger strike | by=civil,prisoner,person src:by rec:against light eventive |  | A hunger strike by Ethiopian refugees began.
[mode=boycott cameo=143]
v | boycott | obj=poll,ballot,census,parliament,assembly,inauguration,ceremony,runoff,primary subj=actor rec:of,from |  | The Serbian opposition boycotted the parliament.
v | boycott | obj=shop,supermarket,bank,bus,company,school,university,exam,brand,store subj=crowd-word,number,people rec:of,obj |  | Students boycotted the schools in Soweto.
v | urge boycott | rec:of subj=civil,party |  | The Algerian opposition urged a boycott of the referendum.
v | organize boycott | rec:of subj=civil,party |  | Activists organized a boycott of Israeli goods.
v | organise boycott | rec:of subj=civil,party |  | Students organised a boycott of South African fruit.
v | launch boycott | rec:of subj=civil,party |  | Moroccan activists launched a boycott of French goods.
v | announce boycott | rec:of subj=civil,party |  | The Azerbaijani opposition announced a boycott of the election.
v | join boycott | rec:of subj=actor,number |  | Traders joined the boycott of Danish goods in Jordan.
v | declare boycott | rec:of subj=civil,party |  | The Kosovo opposition declared a boycott of the election.
v | stay away | from=poll,election,class,school,parliament,vote subj=civil,number,voter rec:of |  | Opposition supporters stayed away from the polls in Venezuela.
v | skip | obj=class,school,lecture,exam subj=student,pupil,schoolchild,schoolgirl,schoolboy against,over rec:against |  | Students skipped classes over the arrest of the mayor of Istanbul.
v | refuse | comp=vote subj=civil,number,voter,people rec:against |  | Residents refused to vote in Kosovo.
v | spoil ballot | subj=civil,number,voter,people rec:against |  | Voters spoiled their ballots in Belarus.
v | withhold | obj=tax,rent subj=crowd-word,number,people rec:from |  | Residents withheld rents in Soweto.
n | boycott | by=civil,party,number src:by rec:of,against light eventive |  | A boycott by Egyptian students began.
n | boycott | of=class,lecture,school,parliament,bus,shop,company,poll,referendum,exam src:poss,by,of rec:of light eventive |  | The Macedonian opposition's boycott of parliament began.
n | election boycott | src:poss,by,of rec:of light eventive |  | The Bangladeshi opposition's election boycott was expected.
[mode=obstruct cameo=144]
v | block | obj=access,entrance,gate,crossing,airport,pipeline,mine,factory,train,tram,avenue,square,convoy,refinery,terminal,motorway,runway,roundabout subj=crowd-word,number rec:to,of,against |  | Villagers blocked the entrance of the Panamanian mine.
v | block off | obj=road,street,highway,bridge,square,building subj=crowd-word,number rec:to,of,against |  | Demonstrators blocked off the bridges in Yerevan.
v | obstruct | obj=road,railway,port,traffic,convoy,street,train,highway subj=crowd-word,number rec:of,to,against |  | Farmers obstructed the highways in Punjab.
v | seal off | obj=road,street,building,port,square,office subj=protester,demonstrator,farmer,worker,villager,student,resident rec:of,to |  | Students sealed off the university in Belgrade.
v | cut off | obj=road,railway,highway,access,bridge subj=protester,demonstrator,farmer,worker,villager,student,resident,miner,trucker rec:to,of |  | Miners cut off the highway in Bolivia.
v | close | obj=road,railway,highway,border,bridge,street subj=protester,demonstrator,farmer,miner,villager,student,trucker rec:to,of |  | Protesters closed the roads in Lebanon.
v | halt traffic | subj=crowd-word,number rec:in,on |  | Protesters halted traffic in Tel Aviv and Jerusalem.
v | stop traffic | subj=crowd-word,number rec:in,on |  | Taxi drivers stopped traffic in Bucharest.
v | stop train | subj=crowd-word,number rec:in,to |  | Activists stopped a train in Germany.
v | occupy | obj=land,farm,mine,runway,headquarters,street,bridge,plaza,airport,railway,hall,campus,faculty,ministry,road subj=crowd-word,number rec:of |  | Peasants occupied farms in Brazil.
v | seize | obj=building,square,university,school,factory,hall,campus subj=protester,demonstrator,student,worker,villager,activist rec:of |  | Protesters seized the town hall in Donetsk.
v | take over | obj=building,square,university,school,factory,hall,campus,street,bridge subj=protester,demonstrator,student,worker,villager,activist,teacher rec:of |  | Students took over the university in Belgrade.
v | surround | obj=building subj=protester,demonstrator,student,worker,villager,crowd,crowd-word,number rec:of,obj |  | Thousands surrounded the Bulgarian parliament.
v | encircle | obj=building subj=protester,demonstrator,student,worker,villager,crowd,crowd-word,number rec:of,obj |  | Protesters encircled the Ukrainian parliament.
v | besiege | obj=building subj=protester,demonstrator,student,worker,villager,crowd,mob rec:of,obj |  | Demonstrators besieged the Lebanese ministry.
v | lay siege | rec:to subj=protester,demonstrator,student,worker,villager,crowd,mob,farmer |  | Farmers laid siege to the Indian parliament.
v | put up barricade | subj=crowd-word,number rec:against |  | Protesters put up barricades in Caracas.
v | build barricade | subj=crowd-word,number rec:against |  | Students built barricades in Managua.
v | set up barricade | subj=crowd-word,number rec:against |  | Residents set up barricades in Khartoum.
v | man barricade | subj=crowd-word,number rec:against |  | Demonstrators manned the barricades in Kyiv.
v | erect roadblock | subj=crowd-word,number rec:against |  | Villagers erected roadblocks in Guatemala.
v | put up roadblock | subj=crowd-word,number rec:against |  | Farmers put up roadblocks in Peru.
v | set up blockade | subj=crowd-word,number rec:against,of |  | Truckers and farmers set up a blockade in Poland.
v | mount blockade | subj=crowd-word,number rec:against,of |  | Fishermen mounted a blockade of the French port.
v | stage blockade | subj=crowd-word,number rec:against,of |  | Farmers staged a blockade of the Bulgarian border.
v | erect blockade | subj=crowd-word,number rec:against,of |  | Indigenous protesters erected a blockade in Ecuador.
v | chain | obj=themselves,herself,himself subj=crowd-word,number rec:to to |  | Activists chained themselves to the gates of the Turkish ministry.
v | glue | obj=themselves,herself,himself subj=crowd-word,number rec:to to |  | Activists glued themselves to the road in Berlin.
v | handcuff themselves | subj=crowd-word,number rec:to |  | Students handcuffed themselves to the doors of the Polish ministry.
v | tie themselves | subj=crowd-word,number rec:to to |  | Activists tied themselves to the fence of the Japanese embassy.
v | disrupt | obj=session,parliament,speech,ceremony,meeting,traffic,summit,hearing,parade,service subj=protester,demonstrator,activist,student,worker,farmer,crowd-word rec:of,by |  | Activists disrupted the session of the Armenian parliament.
v | interrupt | obj=session,speech,ceremony,hearing,parade,address subj=protester,demonstrator,activist,student,heckler rec:of,by |  | Protesters interrupted the speech of the Dutch premier.
v | bring to standstill | subj=crowd-word,number,worker,striker rec:obj |  | Farmers brought Brussels to a standstill.
n | blockade | by=civil,number src:by rec:of,against,in light eventive |  | A blockade by Bolivian farmers began.
n | roadblock | by=civil,number src:by rec:of,against,in light eventive |  | Roadblocks by Argentine farmers spread.
[mode=vandalize]
v | vandalise | obj=building,monument,church,office,car subj=crowd-word,number,youth rec:of,obj |  | Youths vandalised the Pakistani consulate.
v | daub | obj=building,monument,wall,grave subj=crowd-word,number,youth rec:of,obj |  | Activists daubed the Chinese embassy with paint.
v | spray | obj=building,monument,wall,facade with=paint,slogan,graffiti subj=crowd-word,number,youth rec:of,obj |  | Activists sprayed the walls of the Russian embassy with paint.
v | smear | obj=building,monument,wall,facade with=paint,mud,dung subj=crowd-word,number,youth rec:of,obj |  | Protesters smeared the Ukrainian consulate with paint.
v | splash paint | subj=crowd-word,number,youth rec:on,onto,over |  | Activists splashed paint on the Iranian embassy.
v | throw paint | at,on,onto,over subj=crowd-word,number,youth rec:on,onto,over,at |  | Students threw paint at the Macedonian ministry.
v | pour paint | subj=crowd-word,number,youth rec:on,onto,over |  | Activists poured paint over the British monument in Delhi.
v | topple | obj=monument,bust subj=crowd-word,number,crowd,mob rec:of |  | Protesters toppled a statue of Lenin in Kyiv.
v | pull down | obj=monument,bust,flag subj=crowd-word,number,crowd,mob rec:of |  | Demonstrators pulled down a statue in Bogota.
v | tear down | obj=monument,bust,flag,poster,portrait subj=crowd-word,number,crowd,mob rec:of |  | Demonstrators tore down the flag of Russia in Warsaw.
v | damage | obj=building,car,monument,shop subj=protester,demonstrator,rioter,activist rec:of,obj |  | Protesters damaged the Turkish embassy in Cairo.
v | break window | subj=protester,protestor,demonstrator,rioter,crowd,mob,youth rec:of |  | Protesters broke windows of the Serbian embassy.
v | paint slogan | subj=crowd-word,number,youth rec:on on |  | Students painted slogans on the Hungarian ministry.
v | scrawl | obj=slogan,graffiti on subj=crowd-word,number,youth rec:on,of |  | Activists scrawled slogans on the walls of the Brazilian ministry.
v | spray graffiti | subj=crowd-word,number,youth rec:on on |  | Students sprayed graffiti on the Tunisian ministry.
n | vandalism | by=civil,number,youth,mob src:by rec:of,against light eventive |  | Vandalism by Chilean protesters spread.
