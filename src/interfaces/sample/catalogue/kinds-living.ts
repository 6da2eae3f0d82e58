import type { Kind } from './kind.ts'

// biome-ignore format: a kind reads as one block
export const living: readonly Kind[] = [
  {
    leaf: 'sofas', letters: 'SOF', noun: ['three-seat sofa', '三人沙发', '三人座沙發'],
    about: ['Seat cushions wrapped in feather over a webbed base, deep enough to sit cross-legged.', '坐垫外裹羽绒，绷带承托，盘腿坐也宽裕。', '坐墊外裹羽絨，彈性織帶支撐，盤腿坐也寬裕。'],
    form: 'sofa', style: 'soft', size: [218, 92, 80], seats: 3, cloth: 'linen', wood: 'oak', axis: 'colour', values: ['oat', 'stone', 'sage', 'mist', 'charcoal'], count: 3, each: 3, price: [5990, 8990], kg: 62, parcels: 2, pop: 60, trade: 'upholstery', lead: 21, season: 'moving', assembly: 20,
  },
  {
    leaf: 'sofas', letters: 'SOF', noun: ['two-seat sofa', '双人沙发', '雙人座沙發'],
    about: ['The small sister of the three-seater: the same cushions, made for rooms under twenty square metres.', '与三人沙发同样的坐感，为二十平方米以内的客厅而做。', '與三人座沙發同樣的坐感，為二十平方公尺以內的客廳而做。'],
    form: 'sofa', style: 'soft', size: [164, 90, 80], seats: 2, cloth: 'linen', wood: 'oak', axis: 'colour', values: ['oat', 'rice', 'mist', 'clay', 'charcoal'], count: 3, each: 2, price: [4290, 6290], kg: 46, parcels: 2, pop: 55, trade: 'upholstery', lead: 21, season: 'moving', assembly: 20,
  },
  {
    leaf: 'sofas', letters: 'SOF', noun: ['three-seat wooden-frame sofa', '木框三人沙发', '木框三人座沙發'],
    about: ['A frame that shows its joints, loose cushions that can be turned and washed.', '榫卯外露的木框，坐垫靠垫可翻面、可拆洗。', '榫卯外露的木框，坐墊抱枕可翻面、可拆洗。'],
    form: 'sofa', style: 'framed', size: [198, 82, 80], seats: 3, cloth: 'wool', colour: 'sage', axis: 'wood', values: ['oak', 'walnut'], count: 2, each: 2, price: [5490, 7990], kg: 54, parcels: 2, pop: 42, workshop: true, trade: 'upholstery', lead: 21, season: 'moving', assembly: 20,
  },
  {
    leaf: 'sofas', letters: 'SOF', noun: ['two-seat wooden-frame sofa', '木框双人沙发', '木框雙人座沙發'],
    about: ['Light enough to move for sweeping; the arms are wide enough for a cup.', '轻到可以随手挪开扫地，扶手宽得放得下一只茶杯。', '輕到可以隨手挪開掃地，扶手寬到放得下一只茶杯。'],
    form: 'sofa', style: 'framed', size: [148, 82, 80], seats: 2, cloth: 'wool', colour: 'oat', axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 2, each: 2, price: [3990, 5490], kg: 40, parcels: 1, pop: 40, workshop: true, trade: 'upholstery', lead: 21, season: 'moving', assembly: 20,
  },
  {
    leaf: 'sofas', letters: 'SOF', noun: ['slim leather sofa', '窄扶手皮沙发', '窄扶手皮沙發'],
    about: ['Narrow arms leave more room to sit; the leather darkens and softens with the years.', '扶手窄，座位宽；皮面会随年月变深、变软。', '扶手窄，座位寬；皮面會隨年月變深、變軟。'],
    form: 'sofa', style: 'slim', size: [206, 86, 78], seats: 3, cloth: 'leather', wood: 'walnut', axis: 'colour', values: ['camel', 'charcoal', 'clay'], count: 2, each: 2, price: [8990, 12900], kg: 60, parcels: 2, pop: 26, trade: 'upholstery', lead: 21, season: 'moving', assembly: 20,
  },
  {
    leaf: 'sofas', letters: 'SOF', noun: ['low sofa', '低座沙发', '低座沙發'],
    about: ['Sits close to the floor with broad arms, for those who read lying down.', '贴近地面，扶手宽阔，适合躺着看书的人。', '貼近地面，扶手寬闊，適合躺著看書的人。'],
    form: 'sofa', style: 'low', size: [228, 98, 72], seats: 3, cloth: 'linen', wood: 'oak', axis: 'colour', values: ['rice', 'oat', 'stone', 'sage'], count: 2, each: 2, price: [6490, 8990], kg: 66, parcels: 2, pop: 30, trade: 'upholstery', lead: 21, season: 'moving', assembly: 20,
  },
  {
    leaf: 'sofas', letters: 'SOF', noun: ['chaise sofa', '贵妃沙发', '貴妃沙發'],
    about: ['One seat runs out into a place to lie; the long side is on the left.', '一侧延伸为躺位，长边在左。', '一側延伸為躺位，長邊在左。'],
    form: 'chaise', style: 'soft', size: [262, 158, 80], seats: 3, cloth: 'linen', wood: 'oak', axis: 'colour', values: ['oat', 'stone', 'mist', 'charcoal'], count: 3, each: 2, price: [7990, 11900], kg: 84, parcels: 3, pop: 34, trade: 'upholstery', lead: 21, season: 'moving', assembly: 20,
  },
  {
    leaf: 'armchairs', letters: 'ARM', noun: ['lounge chair', '休闲椅', '休閒椅'],
    about: ['A shell that holds the back and lets the arms rest at the height of a book.', '椅背贴合腰背，扶手高度正好托住一本书。', '椅背貼合腰背，扶手高度正好托住一本書。'],
    form: 'armchair', style: 'shell', size: [76, 80, 82], cloth: 'velvet', wood: 'walnut', axis: 'colour', values: ['celadon', 'clay', 'oat', 'indigo', 'camel'], count: 3, each: 2, price: [1990, 2990], kg: 19, parcels: 1, pop: 52, trade: 'upholstery', lead: 21, season: 'moving', assembly: 20,
  },
  {
    leaf: 'armchairs', letters: 'ARM', noun: ['wooden-frame armchair', '木框单人椅', '木框單人椅'],
    about: ['Two cushions on an open frame; put two of them face to face.', '开放木框配两块坐垫，两把对放正好谈天。', '開放木框配兩塊坐墊，兩把對放正好談天。'],
    form: 'armchair', style: 'framed', size: [74, 80, 80], cloth: 'linen', colour: 'rice', axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 2, each: 2, price: [1790, 2690], kg: 17, parcels: 1, pop: 38, workshop: true, trade: 'upholstery', lead: 21, season: 'moving', assembly: 20,
  },
  {
    leaf: 'armchairs', letters: 'ARM', noun: ['club armchair', '单人沙发', '單人沙發'],
    about: ['As soft as the sofa, for one.', '与沙发同样柔软，只容一人。', '與沙發同樣柔軟，只容一人。'],
    form: 'armchair', style: 'soft', size: [88, 86, 80], cloth: 'linen', wood: 'oak', axis: 'colour', values: ['oat', 'stone', 'sage', 'mist'], count: 2, each: 2, price: [2290, 3290], kg: 26, parcels: 1, pop: 32, trade: 'upholstery', lead: 21, season: 'moving', assembly: 20,
  },
  {
    leaf: 'armchairs', letters: 'OTT', noun: ['ottoman', '脚踏', '腳踏'],
    about: ['For feet, a tray, or the guest who comes late.', '搁脚、放托盘，或给晚到的客人坐。', '擱腳、放托盤，或給晚到的客人坐。'],
    form: 'ottoman', style: 'feet', size: [62, 52, 41], cloth: 'linen', wood: 'oak', axis: 'colour', values: ['oat', 'stone', 'sage'], count: 2, each: 2, price: [590, 890], kg: 9, parcels: 1, pop: 24, trade: 'upholstery', lead: 21, season: 'moving', assembly: 20,
  },
  {
    leaf: 'armchairs', letters: 'OTT', noun: ['wool pouf', '羊毛坐墩', '羊毛坐墩'],
    about: ['Felted wool over a firm core; rolls where it is wanted.', '毡化羊毛包裹硬芯，想坐哪儿滚到哪儿。', '氈化羊毛包裹硬芯，想坐哪裡就滾到哪裡。'],
    form: 'ottoman', style: 'pouf', size: [50, 50, 36], cloth: 'wool', axis: 'colour', values: ['clay', 'oat', 'celadon', 'charcoal'], count: 3, each: 2, price: [329, 529], kg: 5, parcels: 1, pop: 36, trade: 'upholstery', lead: 14, season: 'winter',
  },
  {
    leaf: 'coffee-tables', letters: 'CTB', noun: ['coffee table with shelf', '双层茶几', '雙層茶几'],
    about: ['The lower shelf takes the papers, the upper stays free.', '下层收报刊，上层留空。', '下層收報刊，上層留空。'],
    form: 'coffee-table', style: 'shelf', size: [110, 60, 40], axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 3, each: 2, price: [990, 1790], kg: 22, parcels: 1, pop: 44, lead: 18, assembly: 25, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'coffee-tables', letters: 'CTB', noun: ['round coffee table', '圆茶几', '圓茶几'],
    about: ['No corners, for houses with children.', '没有棱角，家里有孩子也放心。', '沒有稜角，家裡有孩子也放心。'],
    form: 'coffee-table', style: 'round', size: [80, 80, 38], axis: 'wood', values: ['oak', 'walnut', 'elm'], count: 2, each: 2, price: [890, 1490], kg: 16, parcels: 1, pop: 40, lead: 18, assembly: 20, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'coffee-tables', letters: 'CTB', noun: ['travertine coffee table', '洞石茶几', '洞石茶几'],
    about: ['A slab of travertine on turned legs; no two slabs are alike.', '洞石台面配车木腿，每块石纹都不相同。', '洞石檯面配車木腿，每塊石紋都不相同。'],
    form: 'coffee-table', style: 'stone', size: [80, 80, 36], wood: 'walnut', count: 2, each: 1, price: [1990, 2990], kg: 38, parcels: 2, pop: 18, lead: 28, material: 'stone', assembly: 25, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'coffee-tables', letters: 'CTB', noun: ['drum table', '鼓形茶几', '鼓形茶几'],
    about: ['A hollow drum; blankets and toys live inside.', '中空鼓身，毯子和玩具都收在里面。', '中空鼓身，毯子和玩具都收在裡面。'],
    form: 'coffee-table', style: 'drum', size: [70, 70, 36], axis: 'wood', values: ['oak', 'walnut'], count: 2, each: 2, price: [1290, 1690], kg: 21, parcels: 1, pop: 20, lead: 18, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'side-tables', letters: 'STB', noun: ['three-legged side table', '三足边几', '三足邊几'],
    about: ['Three legs never wobble.', '三足立得稳，从不摇晃。', '三足立得穩，從不搖晃。'],
    form: 'side-table', style: 'round', size: [45, 45, 50], axis: 'wood', values: ['oak', 'walnut', 'ash', 'elm'], count: 3, each: 2, price: [359, 599], kg: 5, parcels: 1, pop: 46, lead: 12, assembly: 10, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'side-tables', letters: 'STB', noun: ['steel-foot side table', '铁脚边几', '鐵腳邊几'],
    about: ['A wooden disc on a thin steel stem; slides over the sofa foot.', '木面配细钢柱，底盘可伸进沙发下。', '木面配細鋼柱，底盤可伸進沙發下。'],
    form: 'side-table', style: 'steel', size: [40, 40, 52], wood: 'oak', count: 2, each: 1, price: [429, 629], kg: 7, parcels: 1, pop: 26, lead: 14, assembly: 10, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'tv-benches', letters: 'TVB', noun: ['slatted TV bench', '格栅电视柜', '格柵電視櫃'],
    about: ['Remote controls work through the slats; cables leave by the back.', '遥控信号穿得过格栅，线从背后走。', '遙控訊號穿得過格柵，線從背後走。'],
    form: 'tv-bench', style: 'slatted', size: [180, 40, 46], axis: 'wood', values: ['oak', 'walnut'], count: 2, each: 2, price: [1990, 2990], kg: 42, parcels: 2, pop: 36, lead: 20, assembly: 40, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'tv-benches', letters: 'TVB', noun: ['open TV bench', '开放式电视柜', '開放式電視櫃'],
    about: ['Half open, half closed; the shelf carries up to thirty kilograms.', '一半敞开，一半带门，层板承重三十公斤。', '一半敞開，一半帶門，層板承重三十公斤。'],
    form: 'tv-bench', style: 'open', size: [160, 40, 46], axis: 'wood', values: ['oak', 'walnut'], count: 2, each: 2, price: [1590, 2390], kg: 36, parcels: 2, pop: 30, lead: 20, assembly: 40, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'tv-benches', letters: 'TVB', noun: ['cane-front TV bench', '藤编电视柜', '藤編電視櫃'],
    about: ['Doors of woven cane let heat and sound out.', '藤编柜门，散热透声。', '藤編櫃門，散熱透聲。'],
    form: 'tv-bench', style: 'cane', size: [170, 42, 48], wood: 'oak', count: 1, each: 1, price: [2590, 2990], kg: 38, parcels: 2, pop: 22, lead: 24, assembly: 40, trade: 'wood', season: 'moving',
  },
]
