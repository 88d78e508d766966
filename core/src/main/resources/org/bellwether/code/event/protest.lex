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
