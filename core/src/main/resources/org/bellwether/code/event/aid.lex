# AID: material help mostly for the recipient: money, weapons, food, training, asylum, debt relief, rescue.
# Format: see lexicon.md. Origin: ours.
[cameo=071 ctx=economic]
v | lend | obj=money rec:to,iobj |  | The IMF lent Ukraine two billion dollars.
v | loan | obj=money rec:to,iobj |  | Russia loaned Belarus a billion dollars.
v | grant | obj=loan,credit,money,aid,asylum,visa rec:to,iobj |  | China granted Belarus a loan.
v | disburse | obj=loan,tranche,money,aid rec:to |  | The fund disbursed a tranche to Minsk.
v | allocate | obj=loan,tranche,money,aid rec:to,for |  | The Eurasian bank allocated a loan to Belarus.
v | transfer | obj=money,loan,tranche,aid rec:to |  | The IMF transferred the tranche to Greece.
v | release | obj=tranche,money,fund,aid rec:to |  | The European Commission released funds to Moldova.
v | provide | obj=loan,credit,money,aid,support,help,shelter,weapon,training,food rec:to,with,for |  | Russia provided a loan to Armenia.
v | extend | obj=loan,credit,aid,help rec:to |  | The World Bank extended credit to Mali.
v | finance | obj=actor,project rec:obj,in,of |  | Norway financed a school in Nepal.
v | fund | obj=actor,project rec:obj,in,of |  | Sweden funded a hospital in Zambia.
v | subsidize | obj=actor rec:obj |  | Moscow subsidized the Belarusian government.
v | bail out | obj=actor rec:obj |  | The European Union bailed out Ireland.
v | pay | obj=compensation,aid,debt rec:to,iobj,of |  | Germany paid compensation to Polish workers.
v | write off | obj=debt rec:of |  | Paris wrote off the debt of Togo.
v | cancel | obj=debt rec:of |  | Russia cancelled the debt of Mongolia.
v | forgive | obj=debt rec:of |  | Japan forgave the debt of Laos.
v | restructure | obj=debt rec:of,with |  | The Paris Club and France restructured the debt of Ghana.
n | loan | src:poss,from,by,of,amod rec:to,for light=give,grant,provide,extend,receive,get,obtain,secure |  | Minsk received a Russian loan.
n | bailout | src:poss,from,by,of rec:of,for light eventive |  | The bailout of Portugal by the European Union began.
n | debt relief | src:poss,from,by rec:for,to light=give,grant,provide |  | Britain gave debt relief to Sudan.
[cameo=070]
v | help | obj=actor rec:obj subj=actor |  | Polish firemen helped the Czech police.
v | assist | obj=actor rec:obj subj=actor |  | The Norwegian navy assisted the Danish coast guard.
v | aid | obj=actor rec:obj subj=actor |  | Cuba aided Angola.
v | give aid | rec:to,iobj |  | Japan gave aid to the Philippines.
v | give money | rec:to,iobj |  | Qatar gave money to the Egyptian government.
v | give | obj=aid,money,loan,credit,help,weapon,shelter,asylum,food rec:iobj,to |  | India gave Bhutan a grant.
v | donate | obj=any rec:to |  | Ireland donated tents to Haiti.
v | contribute | obj=money,troops,aid rec:to |  | Brunei contributed money to the UN.
v | come to aid | rec:of |  | France came to the aid of Mali.
v | receive | obj=aid,loan,money,credit,tranche,help,weapon rec:from swap |  | Minsk received a loan from Moscow.
v | obtain | obj=aid,loan,money,credit,tranche rec:from swap |  | Kyiv obtained a loan from the IMF.
v | get | obj=aid,loan,credit,tranche rec:from swap |  | Athens got a loan from the European Union.
v | train | obj=soldier,police,officer,actor rec:obj subj=actor |  | American officers trained Georgian soldiers.
v | rescue | obj=person rec:obj |  | The Italian coast guard rescued migrants from Libya.
v | free | obj=hostage rec:obj |  | French commandos freed the hostages.
v | evacuate | obj=person rec:obj |  | The Chinese navy evacuated Nepalese workers.
n | aid | src:poss,from,by,amod rec:to,for light=send,give,provide,deliver,extend,supply,receive |  | Germany sent aid to Pakistan.
n | assistance | src:poss,from,by,amod rec:to,for light=send,give,provide,deliver,extend,render,receive |  | Moscow rendered assistance to Tajikistan.
n | rescue | src:poss,by rec:of eventive |  | The rescue of the sailors by the Indian navy took place at night.
[cameo=072 ctx=military]
v | arm | obj=actor rec:obj subj=actor |  | Libya armed the Chadian rebels.
v | supply | obj=weapon rec:to,with |  | Russia supplied missiles to Syria.
v | equip | obj=actor rec:obj subj=actor |  | America equipped the Iraqi army.
v | deliver | obj=weapon rec:to |  | Moscow delivered air defence missiles to Minsk.
v | sell | obj=weapon rec:to,iobj |  | Belarus sold tanks to Sudan.
v | send | obj=peacekeeper,trainer,adviser,weapon rec:to,iobj |  | Britain sent military advisers to Libya.
n | delivery | of=weapon src:poss,by,from rec:to eventive |  | The delivery of missiles by Russia to Belarus took place.
[cameo=073 ctx=human_security]
v | send | obj=aid,food,medicine,doctor,money,tent rec:to,iobj |  | Cuba sent doctors to Haiti.
v | deliver | obj=aid,food,medicine rec:to |  | The Red Cross delivered food to Aleppo.
v | ship | obj=aid,food,medicine,grain rec:to |  | Ukraine shipped grain to Ethiopia.
v | distribute | obj=aid,food,medicine rec:to,among |  | The UN distributed food to refugees.
v | feed | obj=person rec:obj subj=actor |  | The World Food Programme fed the refugees.
v | treat | obj=wounded,patient rec:obj subj=actor |  | Jordan treated wounded Libyan fighters.
v | airlift | obj=aid,food,person rec:to |  | America airlifted food to Kurdistan.
[cameo=075 ctx=asylum]
v | grant asylum | rec:to,iobj |  | Poland granted asylum to a Belarusian journalist.
v | give asylum | rec:to,iobj |  | Ecuador gave asylum to the activist.
v | grant citizenship | rec:to,iobj |  | Canada granted citizenship to the refugees.
v | grant refuge | rec:to,iobj |  | Tanzania granted refuge to Burundian refugees.
v | shelter | obj=refugee,person rec:obj subj=actor |  | Kenya sheltered Somali refugees.
v | take in | obj=refugee rec:obj |  | Jordan took in Iraqi refugees.
v | admit | obj=refugee rec:obj |  | Germany admitted Syrian refugees.
v | offer refuge | rec:to,iobj |  | Chad offered refuge to Sudanese refugees.
