/**
 * Chinese characters of names of people, countries and places and of words around them, each in its traditional form and then in its
 * simplified one: readers in Taiwan and Hong Kong type the first, and the archive has the second. Of characters that simplification merged
 * only the form usual in names is here. After the Unihan database, kSimplifiedVariant.
 */
const PAIRS = [
  '國国 華华 東东 習习 楊杨 陳陈 劉刘 張张 趙赵 吳吴 鄭郑 鄧邓 馬马 韓韩 孫孙 羅罗 許许 蔣蒋 葉叶 蘇苏 盧卢 魯鲁 鍾钟 龍龙',
  '龔龚 萬万 錢钱 譚谭 賴赖 鄒邹 閻阎 顧顾 賀贺 關关 謝谢 潔洁 澤泽 濤涛 強强 偉伟 傑杰 軍军 剛刚 輝辉 鋒锋 銳锐 麗丽 藝艺',
  '紅红 蘭兰 鳳凤 鵬鹏 飛飞 寶宝 慶庆 榮荣 進进 遠远 達达 運运 過过 還还 連连 邁迈 遜逊 爾尔 納纳 維维 貝贝 費费 賓宾 倫伦',
  '倉仓 門门 開开 聞闻 閔闵 島岛 嶺岭 灣湾 濟济 漢汉 瀋沈 瀘泸 滬沪 臺台 歐欧 亞亚 緬缅 蘆芦 薩萨 莊庄 衛卫 術术 烏乌 車车',
  '輪轮 軒轩 轄辖 農农 邊边 鐵铁 鋼钢 錫锡 銀银 鎮镇 長长 陽阳 陰阴 陸陆 際际 階阶 隊队 離离 難难 靜静 頓顿 領领 題题 風风',
  '飯饭 館馆 駐驻 騎骑 總总 統统 議议 員员 書书 記记 訪访 問问 會会 見见 談谈 話话 論论 說说 調调 協协 約约 條条 聯联 組组',
  '織织 經经 貿贸 務务 來来 臘腊 敘叙 內内 賈贾 諾诺 庫库 茲兹 別别 爲为 為为 與与 從从 後后 個个 們们 這这 裡里 麼么 業业',
  '產产 電电 腦脑 網网 機机 場场 橋桥 樓楼 區区 縣县 鄉乡 廣广 廈厦 學学 歷历 處处 復复 雙双 單单 峯峰',
];

/** The simplified form of each traditional character. */
export const SIMPLIFIED: Record<string, string> = Object.fromEntries(
  PAIRS.flatMap((line) => line.split(' ')).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
