# REJECT: refusals, vetoes, denials of requests, defiance.
# Format: see lexicon.md. Origin: ours.
[cameo=120]
v | reject | obj=any rec:of,by,from,obj subj=actor |  | Serbia rejected the plan of the UN envoy.
v | refuse | comp,obj rec:to subj=actor |  | Iran refused to stop enrichment.
v | decline | comp,obj=offer,invitation,request rec:of,from subj=actor |  | The Polish premier declined to meet the Belarusian president.
v | dismiss | obj=demand,claim,proposal,idea,accusation,allegation,criticism,call,report,plan,offer,appeal rec:of,by,from |  | Moscow dismissed the accusations by Tbilisi.
v | rule out | obj=any,comp rec:with,by,to |  | Berlin ruled out talks with the rebels.
v | turn down | obj=offer,request,invitation,proposal,appeal,plan,bid,application,demand rec:of,from,by |  | Norway turned down an invitation from Minsk.
v | veto | obj=any rec:of,against,on |  | Russia vetoed the resolution on Syria.
v | block | obj=resolution,plan,proposal,membership,bid,deal,law,talks,sanction rec:of,by,against,on |  | Greece blocked the membership of Macedonia.
v | oppose | obj=resolution,membership,bid,sanction rec:of,by,against subj=actor |  | China opposed sanctions against Sudan.
v | defy | obj=actor,order,demand,ban,sanction,resolution rec:obj,of,by |  | Iran defied the UN.
v | resist | obj=demand,pressure,call,plan,proposal rec:of,by,from subj=actor |  | Cyprus resisted pressure from Turkey.
v | spurn | obj=offer,request,invitation,proposal,demand,call rec:of,from,by |  | Pyongyang spurned the offer of Seoul.
v | rebuff | obj=offer,request,actor,proposal,demand,call rec:of,from,by,obj |  | Baku rebuffed the request of Yerevan.
v | snub | obj=actor,invitation,talks,summit rec:obj,of |  | The Venezuelan president snubbed the summit in Madrid.
v | ignore | obj=demand,warning,call,appeal,order,ultimatum,request,ban rec:of,by,from |  | Syria ignored the appeal of the Arab League.
v | disregard | obj=demand,warning,call,appeal,order,ban,resolution rec:of,by,from |  | The Burmese junta disregarded the appeal of the UN.
v | brush aside | obj=any rec:of,by,from |  | Ankara brushed aside the warnings of Washington.
v | shrug off | obj=any rec:of,by,from subj=actor |  | Minsk shrugged off the criticism of Brussels.
v | deny | obj=accusation,allegation,charge,report,request,claim,access,visa,involvement rec:of,by,to |  | Pakistan denied the allegations of India.
v | refute | obj=any rec:of,by subj=actor |  | Kyiv refuted the claims of Moscow.
v | repudiate | obj=any rec:of,by,with |  | The president repudiated the treaty with Japan.
v | renounce | obj=treaty,agreement,pact,accord rec:with |  | Bolivia renounced the pact with Chile.
v | vote down | obj=any rec:of,by |  | The Polish parliament voted down the government's bill.
v | vote | against=plan,treaty,resolution,deal,bill rec:of,by |  | The Irish parliament voted against the treaty.
v | balk | at=any rec:of,by subj=actor |  | Slovakia balked at the plan of the Commission.
v | disagree | with=actor,any rec:with subj=actor |  | France disagreed with Germany over the bank.
v | contradict | obj=actor,claim,statement rec:obj,of,by subj=actor |  | Baku contradicted the statement of Yerevan.
v | challenge | obj=decision,ruling,claim,order,law rec:of,by subj=actor | r=.6 | Apple and Ireland challenged the decision of the Commission.
v | violate | obj=ceasefire,truce,treaty,agreement,airspace,border,resolution,embargo,accord rec:with,of |  | The rebels violated the truce with the Ugandan army.
v | breach | obj=ceasefire,truce,treaty,agreement,airspace,border,resolution rec:with,of |  | Armenia breached the ceasefire with Azerbaijan.
v | flout | obj=order,ban,law,resolution,sanction,treaty rec:of,by |  | Rhodesia flouted the resolution of the UN.
v | withhold support | rec:from,for |  | Hungary withheld its support from Ukraine.
v | say no | rec:to to |  | Denmark said no to the plan of the Commission.
v | fail to comply | rec:with |  | Iraq failed to comply with the resolution of the UN.
v | stand firm | rec:against |  | Tehran stood firm against the demands of Washington.
v | remain opposed | to=any rec:to,of |  | Spain remains opposed to the independence of Kosovo.
v | be opposed | to=any rec:to,of subj=actor |  | Russia is opposed to the plan of NATO.
v | call fiction | rec:of obj=any subj=actor |  | The Russian envoy called the plan of NATO a fiction.
n | rejection | src:poss,by rec:of,by light eventive |  | The rejection of the offer by Tehran came on Monday.
n | refusal | comp src:poss,by,of light |  | Serbia's refusal to arrest the general was repeated.
n | denial | src:poss,by,from rec:of light=issue,make,repeat |  | Moscow issued a denial of the American report.
n | veto | src:poss,by,of rec:of,on,against light=cast,use,impose,exercise,threaten |  | China cast a veto against the resolution on Burma.
n | opposition to | src:poss,by,of light=express,voice,repeat,reiterate rec:to |  | Russia repeated its opposition to the plan of NATO.
n | violation | of=ceasefire,truce,treaty,agreement,airspace src:poss,by rec:of light eventive |  | The violation of Estonian airspace by Russia took place on Tuesday.
[mode=meet cameo=125]
v | refuse | comp=meet rec:to subj=actor |  | The Israeli premier refused to meet the Palestinian leader.
v | reject | obj=talks,meeting,dialogue,negotiation,mediation rec:with,of,by |  | The rebels rejected talks with the Colombian government.
v | boycott | obj=talks,meeting,summit,session,conference rec:with |  | Minsk boycotted the summit in Warsaw.
v | rule out | obj=talks,meeting,dialogue,negotiation rec:with |  | Washington ruled out negotiations with the hijackers.
v | refuse talks | rec:with |  | The junta refused talks with the Burmese opposition.
v | walk out | of=talks,meeting,session,conference rec:with |  | The North Korean delegation walked out of the talks.
v | storm out | of=talks,meeting,session,conference rec:with |  | The Serbian minister stormed out of the meeting.
v | pull out | of=talks,negotiation,summit rec:with |  | The rebels pulled out of talks with the Indian government.
v | withdraw | from=talks,negotiation,summit rec:with |  | The opposition withdrew from the talks with the Togolese government.
[mode=yield cameo=124]
v | refuse | comp=yield rec:to subj=actor |  | The Yemeni president refused to resign.
v | reject | obj=demand,ultimatum,call,appeal,request rec:of,by,from,to |  | The Taliban rejected the demand of the UN.
v | refuse | obj=demand,ultimatum,release,extradition rec:of,by,from |  | Russia refused the extradition of the businessman.
v | vow not | comp subj=actor |  | The Gambian president vowed not to step down.
v | insist on staying | subj=official |  | The Zimbabwean president insists on staying in power.
[mode=change cameo=123]
v | reject | obj=reform,change,independence,autonomy,amendment rec:of,by,for |  | Madrid rejected the independence of Catalonia.
v | resist | obj=reform,change rec:of,by |  | The Cuban government resisted reforms.
[mode=assist cameo=121]
v | refuse | obj=aid,help,loan,asylum,visa,entry,credit,permission rec:to,iobj,for,from |  | The IMF refused Minsk a loan.
v | deny | obj=aid,help,loan,asylum,visa,entry,credit,permission rec:to,iobj |  | Poland denied the Russian minister a visa.
v | reject | obj=aid,help,loan,application,asylum rec:of,from,for |  | Burma rejected aid from America.
v | refuse | comp=help rec:to subj=actor |  | Germany refused to help Greece.
