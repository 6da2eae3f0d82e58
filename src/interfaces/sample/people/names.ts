import type { Random } from '../random.ts'

/** A name in its script and in letters. */
export type SampleName = {
  readonly name: string
  readonly family: string
  readonly given: string
  readonly letters: readonly [family: string, given: string]
}

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [written, letters] = pair.split(':')
      return [written!, letters!] as const
    })

const families = pairs(
  '王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 赵:zhao 黄:huang 周:zhou 吴:wu 徐:xu 孙:sun 胡:hu 朱:zhu 高:gao 林:lin 何:he 郭:guo 马:ma 罗:luo 梁:liang 宋:song 郑:zheng 谢:xie 韩:han 唐:tang 冯:feng 于:yu 董:dong 沈:shen 曹:cao 许:xu 邓:deng 蒋:jiang 蔡:cai 潘:pan 陆:lu 叶:ye 苏:su 魏:wei 顾:gu 俞:yu 钱:qian 汪:wang 范:fan 方:fang 石:shi 姚:yao 谭:tan 邹:zou',
)
const givens = pairs(
  '伟:wei 芳:fang 娜:na 静:jing 敏:min 磊:lei 洋:yang 婷:ting 雪:xue 明:ming 超:chao 霞:xia 子涵:zihan 雨桐:yutong 浩然:haoran 思远:siyuan 欣怡:xinyi 梓萱:zixuan 一诺:yinuo 嘉怡:jiayi 宇轩:yuxuan 晓彤:xiaotong 文博:wenbo 佳琪:jiaqi 志强:zhiqiang 建国:jianguo 秀英:xiuying 丽华:lihua 海燕:haiyan 春梅:chunmei 国栋:guodong 俊杰:junjie 诗涵:shihan 若曦:ruoxi 沐阳:muyang 书瑶:shuyao 承泽:chengze 晨曦:chenxi 安然:anran 清扬:qingyang 知行:zhixing 念慈:nianci 月明:yueming 修远:xiuyuan 亦凡:yifan 采薇:caiwei 怀瑾:huaijin 乐天:letian 天佑:tianyou 慧敏:huimin 雅琴:yaqin 玉兰:yulan 立群:liqun 振华:zhenhua 晓峰:xiaofeng 丹青:danqing 可欣:kexin 语嫣:yuyan 景行:jingxing 望舒:wangshu',
)
const familiesTw = pairs(
  '陳:chen 林:lin 黃:huang 張:chang 李:lee 王:wang 吳:wu 劉:liu 蔡:tsai 楊:yang 許:hsu 鄭:cheng 謝:hsieh 郭:kuo 洪:hung 曾:tseng 邱:chiu 廖:liao 賴:lai 周:chou 徐:hsu 蘇:su 葉:yeh 莊:chuang 呂:lu 江:chiang 何:ho 蕭:hsiao 羅:lo 高:kao',
)
const givensTw = pairs(
  '怡君:yichun 雅婷:yating 志明:chihming 家豪:chiahao 俊傑:chunchieh 宗翰:tsunghan 冠宇:kuanyu 承恩:chengen 品妍:pinyen 詠晴:yungching 子涵:tzuhan 宥翔:yuhsiang 佳穎:chiaying 欣怡:hsinyi 建宏:chienhung 美玲:meiling 彥廷:yenting 柏翰:pohan 筱涵:hsiaohan 郁婷:yuting 思妤:szuyu 哲瑋:chewei 淑芬:shufen 麗華:lihua 文雄:wenhsiung 靜宜:chingyi 宜蓁:yichen 書豪:shuhao 采潔:tsaichieh 振宇:chenyu 明哲:mingche 芷若:chihjo 韋廷:weiting 佩珊:peishan 慧君:huichun 士賢:shihhsien',
)
const familiesWest =
  'Miller Novak Rossi Martin Schmidt Jensen Kowalski Silva Moreau Bauer Andersson Walker Murphy Fischer Bianchi Dubois Costa Weber Larsen Hughes Keller Lindgren Romano Evans Meyer Clark Berg Lopez Turner Vogel'.split(
    ' ',
  )
const givensWest =
  'Anna Ben Clara Daniel Emma Felix Grace Hugo Ines Jonas Kate Liam Mia Noah Olivia Paul Rosa Sam Tessa Victor Eva Marco Lena Oscar Julia Tom Nina Lucas Sofia Peter'.split(
    ' ',
  )

const chinese = (
  random: Random,
  first: readonly (readonly [string, string])[],
  second: readonly (readonly [string, string])[],
): SampleName => {
  const [family, familyLetters] = random.pick(
    first.slice(0, random.chance(0.5) ? Math.ceil(first.length / 3) : first.length),
  )
  const [given, givenLetters] = random.pick(second)
  return { name: `${family}${given}`, family, given, letters: [familyLetters, givenLetters] }
}

/** A name of the mainland, of Taiwan, or of the West; the commonest families come more often. */
export const mainlandName = (random: Random): SampleName => chinese(random, families, givens)
export const taiwanName = (random: Random): SampleName => chinese(random, familiesTw, givensTw)
export const westernName = (random: Random): SampleName => {
  const [family, given] = [random.pick(familiesWest), random.pick(givensWest)]
  return { name: `${given} ${family}`, family, given, letters: [family.toLowerCase(), given.toLowerCase()] }
}

const domains = ['mail.example', 'post.example', 'inbox.example', 'letters.example']

/** Addresses that can never reach anybody (RFC 2606), each given once. */
export const createMailbox = () => {
  const given = new Set<string>()
  return (random: Random, [family, first]: readonly [string, string], domain = random.pick(domains)): string => {
    const stem = random.pick([
      `${family}.${first}`,
      `${first}.${family}`,
      `${first}${family}`,
      `${family}${first}`,
      `${first}_${family}`,
    ])
    for (let extra = 0; ; extra += 1) {
      const address = `${stem}${extra === 0 ? '' : extra + 1}@${domain}`
      if (given.has(address)) continue
      given.add(address)
      return address
    }
  }
}

/** Mobile numbers that are well formed in E.164 from blocks that look reserved, each given once: 10,000 in a block in China, 100,000 in Taiwan. */
export const createPhonebook = () => {
  let [mainland, taiwan] = [0, 0]
  return (country: 'CN' | 'TW'): string => {
    if (country === 'TW') {
      taiwan += 1
      return `+8869000${String((taiwan * 7919) % 100_000).padStart(5, '0')}`
    }
    mainland += 1
    // Blocks 1 to 9 are the house's own and its suppliers'.
    const block = mainland < 10_000 ? 0 : 9 + Math.floor(mainland / 10_000)
    return `+86199${String(block).padStart(4, '0')}${String((mainland * 7919) % 10_000).padStart(4, '0')}`
  }
}
