# REQUEST: requests, demands, appeals and orders, verbal only.
# Format: see lexicon.md. Origin: ours.
[cameo=100]
v | demand | obj,comp rec:from,of noobj=money |  | The opposition demanded new elections.
v | request | obj,comp rec:from,of |  | Armenia requested talks with Azerbaijan.
v | call | on=actor rec:on |  | The EU called on Belarus to hold fair elections.
v | call | upon=actor rec:upon |  | The UN called upon Sudan to stop the raids.
v | call | for subj=actor rec:from |  | The Polish parliament called for new elections in Belarus.
v | urge | rec:obj obj=actor |  | Washington urged Ankara to open the border.
v | urge | obj=restraint,calm,action,reform rec:on |  | The Pope urged restraint.
v | ask | obj=actor xcomp rec:obj |  | The Georgian president asked NATO to send observers.
v | ask | for=any subj=actor rec:obj |  | Haiti asked for more doctors.
v | appeal | to=actor,person rec:to |  | The mothers appealed to the Russian president.
v | appeal | for=any subj=actor rec:to |  | The UN appealed for food for Somalia.
v | beg | obj=actor rec:obj |  | The families begged the Iranian government to spare the prisoners.
v | plead | rec:with for,with=actor |  | The hostages' families pleaded with the Taliban for mercy.
v | press | obj=actor rec:obj xcomp,for |  | Washington pressed Islamabad to act against the militants.
v | pressure | obj=actor rec:obj |  | Brussels pressured Warsaw to change the law.
v | push | for=any subj=actor rec:obj |  | The Dutch government pushed for an inquiry into the crash.
v | insist | comp,on subj=actor |  | Minsk insisted on a lower gas price.
v | order | obj=actor xcomp rec:obj |  | The Egyptian court ordered the ministry to release the activists.
v | instruct | obj=actor xcomp rec:obj |  | The president instructed the Belarusian government to cut prices.
v | exhort | obj=actor rec:obj |  | The bishop exhorted the Congolese soldiers to go home.
v | implore | obj=actor rec:obj |  | The mayor implored the Lebanese government to act.
v | petition | obj=actor rec:obj |  | The farmers petitioned the French government for help.
v | lobby | obj=actor rec:obj |  | The union lobbied the Swedish parliament.
v | remind | obj=actor rec:obj xcomp |  | Brussels reminded Minsk to free the prisoners.
v | want | obj=actor xcomp rec:obj |  | Washington wants Seoul to pay more for the troops.
v | expect | obj=actor xcomp rec:obj |  | Brussels expects Belgrade to arrest the general.
v | advise | obj=actor xcomp rec:obj |  | The IMF advised Minsk to raise rates.
v | recommend | comp rec:obj subj=actor |  | The OSCE recommended that Ukraine change the law.
v | propose | obj=any,comp rec:to |  | France proposed a conference to Germany.
v | suggest | xcomp subj=actor | r=.5 | Prague suggested holding a conference in Vienna.
v | encourage | obj=actor xcomp rec:obj |  | The EU encouraged Serbia to talk to Kosovo.
v | summon | obj=ambassador,envoy,diplomat rec:of,obj | mode=meet | Tokyo summoned the Chinese ambassador.
v | call in | obj=ambassador,envoy,diplomat rec:of,obj | mode=meet | London called in the Syrian ambassador.
v | issue ultimatum | rec:to |  | NATO issued an ultimatum to Serbia.
v | give ultimatum | rec:to,iobj |  | The rebels gave an ultimatum to the Chadian government.
v | set deadline | rec:for,to |  | The UN set a deadline for Iraq.
v | make demand | rec:of,on,to |  | The hijackers made demands on the Algerian government.
v | make appeal | rec:to for,to |  | The Red Cross made an appeal to donors and Germany.
v | issue appeal | rec:to for,to |  | The UN issued an appeal to the Malian rebels.
v | put pressure | rec:on |  | The United States put pressure on Israel.
v | exert pressure | rec:on |  | Moscow exerted pressure on Kyiv.
v | launch appeal | rec:to for,to |  | Unicef launched an appeal for Niger.
n | demand | src:poss,by,from,of rec:to,on,from light |  | The demands of the Greek union to the government were published.
n | request | src:poss,by,from rec:to,for light=make,submit,send,file,repeat |  | Minsk submitted a request to the IMF.
n | appeal | src:poss,by,from rec:to,for light=make,issue,launch,send,publish,repeat |  | The Polish writers published an appeal to the Belarusian president.
n | ultimatum | src:poss,by,from,of rec:to light |  | The ultimatum of Ethiopia to Eritrea was published.
n | call | src:poss,by,from rec:on,for light=make,issue,renew,repeat,reiterate |  | Russia renewed its call for a conference.
[mode=assist cameo=103]
v | seek | obj=aid,help,loan,support,asylum,credit,protection rec:from,in |  | Belarus sought a loan from the IMF.
v | ask | for=aid,help,loan,support,asylum,credit,protection rec:obj,from |  | Greece asked the EU for help.
v | request | obj=aid,help,loan,support,asylum,credit,protection rec:from |  | Jamaica requested a loan from the World Bank.
v | appeal | for=aid,help,loan,support,food,medicine rec:to |  | Pakistan appealed for aid to the UN.
v | apply | for=loan,asylum,credit,membership,aid rec:to,in |  | Minsk applied to the IMF for a credit.
v | solicit | obj=aid,support rec:from |  | Chad solicited support from France.
v | call | for=aid,help,support rec:on,from |  | Niger called for help from the UN.
[mode=yield cameo=105]
v | demand | obj=release,withdrawal,resignation,extradition,ceasefire,apology rec:from,of,by |  | Brussels demanded the release of the prisoners.
v | call | for=release,withdrawal,resignation,ceasefire,end,halt rec:of,by,on |  | The Council of Europe called for the release of the Belarusian activists.
v | urge | xcomp=yield rec:obj |  | The UN urged Syria to release the prisoners.
v | demand | comp=yield |  | The protesters demanded that the Yemeni president resign.
v | order | obj=release,withdrawal rec:of |  | The court ordered the release of the Russian captain.
[mode=change cameo=104]
v | demand | obj=reform,change,election,democracy,right,wage rec:from,of |  | Miners demanded higher wages from the Polish government.
v | call | for=reform,change,election,democracy,inquiry rec:in,on,from |  | The EU called for reforms in Moldova.
v | seek | obj=reform,change,independence,autonomy,right rec:from |  | The Catalan government sought more autonomy from Madrid.
[mode=meet cameo=106]
v | request | obj=talks,meeting rec:with,from |  | Serbia requested talks with Albania.
v | demand | obj=talks,meeting rec:with,from |  | The rebels demanded talks with the Malian government.
v | call | for=talks,meeting,dialogue,negotiation rec:with,between,on |  | Tehran called for talks with Riyadh.
v | seek | obj=talks,meeting,dialogue rec:with |  | Taipei sought talks with Tokyo.
v | propose | obj=talks,meeting,summit,dialogue rec:with,to |  | Seoul proposed talks to Pyongyang.
v | ask | for=talks,meeting rec:with,obj |  | Minsk asked for a meeting with the IMF.
