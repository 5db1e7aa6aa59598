import { lazily } from "../ground/lazily.ts";

/** A name as people type it, made plain, with the place of each of its characters in the text as given. */
export interface WrittenName {
  /** Simplified characters in half-width form, without blanks, quotation marks and brackets. */
  readonly text: string;
  /** Where the character at each place begins in the text as given, in UTF-16 units; those of a 品牌 left out behind it may follow. */
  readonly starts: readonly number[];
  /** Where it ends. */
  readonly ends: readonly number[];
  /** Was anything but the writing of nothing changed? */
  readonly changed: boolean;
}

/**
 * Traditional characters with the simplified ones, pair by pair: those with which the tables write places, persons,
 * occupations, trades and products. Any other stays as it is written.
 */
const TRADITIONAL = `
萬万專专業业叢丛東东兩两嚴严個个豐丰臨临為为爲为麗丽義义烏乌樂乐習习鄉乡書书於于雲云亞亚產产僕仆從从侖仑倉仓儀仪們们價价夥伙會会偉伟傳传傷伤倫伦餘余傭佣脩修兒儿兗兖黨党蘭兰關关興兴茲兹養养獸兽內内岡冈冊册軍军
農农衝冲淨净準准涼凉鳳凤鳧凫憑凭凱凯鑿凿則则剛刚創创別别製制劑剂劍剑劇剧勸劝務务動动勞劳勻匀區区醫医華华協协單单賣卖盧卢滷卤臥卧衛卫廠厂廳厅曆历歷历壓压廂厢廈厦廚厨縣县雙双發发髮发敘叙疊叠臺台葉叶後后呂吕啓启
啟启吳吴員员諮咨鹹咸響响噴喷團团園园圍围國国圖图聖圣場场壇坛壩坝壘垒墾垦墊垫壯壮壺壶處处復复複复頭头夾夹妝妆婦妇媽妈薑姜婁娄嬰婴嬸婶嬤嬷孫孙學学寧宁寶宝寵宠審审宮宫寬宽賓宾尋寻導导壽寿將将爾尔堯尧嶼屿崗岗嵐岚
島岛巖岩嶺岭嶽岳嶧峄峽峡峯峰嶗崂崍崃鞏巩師师帶带幫帮幹干並并併并廣广莊庄慶庆廬庐庫库應应開开張张彌弥彈弹強强歸归當当錄录彥彦徵征懷怀恆恒願愿戲戏戰战戶户揚扬撫抚護护揀拣擋挡擠挤撈捞損损據据攝摄攤摊數数鬥斗斷断
無无舊旧時时晉晋曬晒暉晖術术機机雜杂權权來来楊杨鬆松極极樅枞棗枣櫃柜標标樹树棲栖欒栾橋桥樺桦樁桩夢梦檢检稜棱樓楼欖榄櫧槠橫横畢毕氣气氬氩匯汇彙汇漢汉湯汤溝沟滄沧滬沪註注瀘泸澤泽涇泾潔洁窪洼湞浈溮浉測测濟济瀏浏
渾浑潯浔塗涂淶涞漣涟潿涠渦涡潤润澗涧澱淀淥渌澠渑漁渔溫温遊游灣湾漵溆滿满灤滦濱滨灘滩瀟潇濰潍潛潜瀾澜燈灯靈灵爐炉點点煉炼煙烟煩烦燒烧燙烫熱热愛爱爺爷狀状猶犹獨独獅狮獵猎豬猪貓猫獻献璣玑瑪玛環环琿珲瓊琼瑤瑶璦瑷
甕瓮甌瓯電电畫画疇畴療疗鹽盐監监蓋盖盤盘礦矿碭砀磚砖硯砚礱砻碩硕硤硖礄硚確确鹼碱禮礼祿禄禪禅離离種种祕秘積积稱称稅税窯窑競竞築筑簡简類类粵粤糧粮紅红纖纤約约級级紀纪紉纫納纳紙纸紡纺綫线線线練练細细織织終终紹绍
經经結结絳绛絡络綉绣繡绣綏绥績绩維维綿绵綠绿緬缅編编縉缙縫缝網网羅罗羨羡羣群聶聂職职聯联肅肃膚肤勝胜膠胶腳脚脫脱臘腊騰腾輿舆藝艺節节薌芗蕪芜蘆芦蒼苍蘇苏範范荊荆蕩荡榮荣滎荥蔭荫藥药萊莱蓮莲獲获穫获蘿萝營营蕭萧
薩萨藍蓝薊蓟鎣蓥藺蔺蘄蕲藴蕴蘊蕴蠶蚕補补錶表裝装觀观覺觉計计讓让訓训記记講讲訥讷許许設设評评診诊詔诏譯译話话詢询說说説说諸诸諾诺調调誼谊謀谋謨谟謝谢謙谦譙谯譜谱穀谷貝贝貞贞貢贡賢贤貨货質质販贩購购貼贴貴贵費费
賀贺賈贾資资賚赉賒赊賽赛贊赞贛赣趙赵車车軋轧輪轮軟软載载轎轿輔辅輝辉輯辑邊边遼辽達达遷迁邁迈運运進进遠远連连遜逊遞递邏逻遙遥鄧邓郵邮鄒邹鄴邺鄰邻鬱郁郟郏鄭郑鄆郓鄖郧鄲郸釀酿採采裏里裡里鑑鉴針针鍾钟鐘钟鋼钢鈑钣
欽钦錢钱鉗钳鑽钻鐵铁鉛铅鉚铆銅铜銑铣銀银鑄铸銷销鎖锁鍋锅鋒锋錯错錫锡錦锦鍛锻鍍镀鎮镇鎳镍鎬镐鏢镖鏜镗鏡镜鑲镶長长門门問问間间閔闵閘闸聞闻閩闽閭闾閣阁閬阆閻阎闐阗陽阳陰阴階阶陸陆隴陇陳陈陘陉陝陕險险隨随隸隶霧雾
靜静麵面韓韩頂顶項项順顺須须顧顾預预頗颇潁颍額额風风飛飞飪饪飾饰飼饲饒饶館馆馬马馴驯駛驶駐驻駝驼駕驾驛驿驊骅驪骊驗验騎骑魚鱼魯鲁鮁鲅鮮鲜鯉鲤鰲鳌鳩鸠雞鸡鷄鸡鳴鸣鴨鸭鵝鹅鵬鹏鶴鹤鷺鹭鷹鹰麥麦黃黄齊齐龍龙龔龚龜龟瀋沈淩凌衞卫
蝦虾餅饼饃馍餛馄飩饨饢馕醬酱蘋苹筍笋絨绒綢绸鋁铝傘伞飯饭絲丝儲储軌轨貿贸療疗蔥葱`;

const simplified = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(Array.from(TRADITIONAL.matchAll(/\S\S/gu), ([pair]) => [pair.charAt(0), pair.charAt(1)])),
);

/** What stands around or between words and is no part of a name: blanks, punctuation, and what nobody sees. */
const BETWEEN = /[\s\p{Punctuation}\p{Default_Ignorable_Code_Point}+|~<>]/u;

/** What people add behind a name. */
const ADDED = ["劳务品牌", "品牌"];

/**
 * A character in its plain form, nothing where it is no part of a name. One that stands for several (㍿) stays as it is, so
 * that each character read is one character given.
 */
function plainOf(character: string): string {
  // Most characters of names are plain Han characters: they need no look at what else they could be.
  if (/[\u4e00-\u9fff]/.test(character)) return simplified().get(character) ?? character;
  const [half, ...more] = [...character.normalize("NFKC")].filter((each) => !BETWEEN.test(each));
  if (half === undefined) return "";
  return more.length > 0 ? character : (simplified().get(half) ?? half);
}

/** Makes a name plain, in one pass. */
export function writtenName(given: string): WrittenName {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of given) {
    const start = at;
    at += character.length;
    const plain = plainOf(character);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(start);
      ends.push(at);
    }
  }
  for (const added of ADDED) {
    if (text.length > added.length && text.endsWith(added)) text = text.slice(0, -added.length);
  }
  return { text, starts, ends, changed: text !== given };
}
