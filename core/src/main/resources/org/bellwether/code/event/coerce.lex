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
v | pick up | obj=person,actor rec:obj subj=police,actor by=police |  | Police picked up the activist at his home in Gomel.
v | take into custody | rec:obj |  | Police took the Serbian general into custody.
v | remand | obj=person rec:obj |  | The court remanded the Egyptian blogger.
v | lock up | obj=person,actor rec:obj |  | The Eritrean police locked up the reporters.
v | put behind bars | rec:obj |  | The Azeri authorities put the journalist behind bars.
v | put under house arrest | rec:obj |  | The junta put the Burmese opposition leader under house arrest.
v | place under house arrest | rec:obj |  | The police placed the Iranian cleric under house arrest.
v | place under arrest | rec:obj |  | The police placed the Kazakh editor under arrest.
v | seize | obj=person rec:obj subj=police,actor | r=.8 | Police seized the suspect in Karachi.
v | capture | obj=person,rebel,soldier,criminal rec:obj subj=actor |  | Colombian soldiers captured a guerrilla leader.
v | nab | obj=person rec:obj |  | Thai police nabbed the smuggler.
v | make arrest | rec:of,in subj=police,actor |  | Police made arrests in Moscow.
v | hold | obj=person rec:obj in=custody,prison,jail,detention |  | The Cuban police held the dissident in custody.
n | arrest | of=person,actor src:poss,by,amod rec:of light eventive |  | The arrest of the editor by the Turkish police came on Monday.
n | detention | of=person,actor src:poss,by,amod rec:of light eventive |  | The detention of the activists by the Belarusian police continued.
n | imprisonment | of=person,actor src:poss,by rec:of eventive |  | The imprisonment of the bishop by the Chinese authorities continued.
n | house arrest | src:by rec:of eventive |  | The house arrest of the opposition leader by the junta in Burma continued.
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
[mode=censor cameo=172 ctx=rights_freedoms]
v | censor | obj=any rec:obj,of subj=actor |  | China censored a Japanese newspaper.
v | block | obj=website,internet,broadcast,access rec:of,to |  | Iran blocked the website of the British broadcaster.
v | jam | obj=broadcast,radio,signal,station rec:of |  | Belarus jammed the broadcasts of a Polish station.
v | gag | obj=media,journalist,press rec:obj |  | The Thai junta gagged the press.
v | ban | obj=newspaper,film,book,song,website,broadcast rec:of,obj |  | Pakistan banned the film of a Danish director and a Dutch newspaper.
v | take off air | rec:obj |  | The Kenyan government took the television station off the air.
v | restrict access | rec:to,for |  | Turkey restricted access to the sites of the opposition.
n | censorship | src:poss,by,of rec:of eventive |  | The censorship of newspapers by the Turkish state continued.
[mode=curfew cameo=1723]
v | impose curfew | rec:on,in |  | The Sudanese army imposed a curfew on Khartoum.
v | declare curfew | rec:in |  | The Guinean government declared a curfew in Conakry.
v | extend curfew | rec:in |  | The Egyptian government extended the curfew in Sinai.
n | curfew | src:poss,by rec:on,in light=impose,declare,order,introduce noverb=lift,end,ease |  | The governor ordered a curfew in the Nigerian city.
[mode=martial-law cameo=1724]
v | declare martial law | rec:in |  | The Philippine president declared martial law in Mindanao.
v | impose martial law | rec:in,on |  | The Polish government imposed martial law.
v | declare emergency | rec:in |  | The Ethiopian government declared a state of emergency.
v | impose emergency | rec:in,on |  | The Pakistani president imposed a state of emergency.
v | declare state of emergency | rec:in |  | The Thai government declared a state of emergency.
v | impose state of emergency | rec:in,on |  | The Sri Lankan government imposed a state of emergency.
[mode=deport cameo=174]
v | deport | obj=person,actor rec:obj,to |  | Germany deported Afghan asylum seekers.
v | expel | obj=person,refugee,foreigner,national,journalist,student,worker rec:obj |  | Angola expelled Congolese miners.
v | banish | obj=person rec:obj |  | The king banished the Moroccan dissident.
v | exile | obj=person rec:obj |  | The junta exiled the Chilean singer and the opposition leader.
v | send back | obj=refugee,migrant,person rec:obj,to |  | Hungary sent back Afghan refugees.
v | displace | obj=person,civilian rec:obj subj=actor |  | The Burmese army displaced thousands of villagers.
n | deportation | of=person,actor src:poss,by,from rec:of eventive light |  | The deportation of the refugees by Kenya took place.
n | expulsion | of=person,refugee,foreigner,national,journalist,student src:poss,by,from rec:of eventive light |  | The expulsion of the students by the university in Minsk followed.
[mode=withhold]
v | withhold | obj=information,wage,salary,pension,passport rec:from,of |  | The state company withheld wages from Belarusian workers.
[mode=misinformation ctx=misinformation]
v | spread | obj=disinformation,misinformation,rumour,rumor,propaganda,fake rec:about,against subj=actor |  | Russia spread disinformation about Ukraine.
v | jam signals | rec:of | mode=cyber | Pyongyang jammed signals of South Korean ships.
[mode=cyber ctx=cyber cameo=176]
v | hack | obj=any rec:of,obj,into subj=actor |  | Russian hackers hacked the site of the Estonian parliament for the FSB.
v | hack into | rec:of,obj |  | Chinese soldiers hacked into computers of an American company.
v | wiretap | obj=any rec:of,obj |  | The Macedonian government wiretapped journalists.
v | tap | obj=phone,telephone,line rec:of |  | The Polish police tapped the phones of journalists.
v | bug | obj=office,phone,actor,embassy rec:of,obj |  | The KGB bugged the embassy of Poland.
v | spy | on=actor rec:on subj=actor |  | Russian agents spied on the Norwegian government.
n | cyber attack | src:poss,by,from,amod rec:on,against light=launch,carry,mount eventive |  | A cyber attack by Russia on Estonia took place.
n | cyberattack | src:poss,by,from,amod rec:on,against light=launch,carry,mount eventive |  | A cyberattack on Georgia by Russia took place.
