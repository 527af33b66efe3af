import { expect, test } from 'vitest';
import { body, readOne } from '../context.ts';
import { lede, second, third } from './bridge-report.ts';

test('what somebody said is kept, whatever buttons and notices say too', async () => {
  const said = [
    '“Share this burden with us,” the minister asked the mayors of the region.',
    'Read aloud, the letter took four minutes.',
    'By signing up to the accord, the two towns gave up their claims to the road.',
    'No part of this road was built to carry lorries, the engineers wrote.',
    'Watch towers stand on both ends of the bridge.',
    '“No.”',
    'Video of the closure was shown to the council.',
  ];
  expect(body(await readOne('said.txt', [lede, ...said, second].join('\n')))).toEqual([lede, ...said, second]);
});

test('a quotation pulled out of a paragraph is said once', async () => {
  const pulled = '“We will not open it before every bolt has been looked at,”';
  expect(body(await readOne('pulled.txt', [lede, pulled, second, third].join('\n')))).toEqual([lede, second, third]);
});

test('lines broken at a fixed width are put together, with what they were kept', async () => {
  const article = await readOne(
    'wire.txt',
    [
      'The northern bridge will stay closed for two more weeks, the',
      'minister of transport said on Friday, while engineers look at',
      'every bolt.',
      '',
      'Traffic was sent over the old road, where queues of several',
      'kilometres were seen in the morning, with no end in sight for',
      'those who have to cross.',
    ].join('\n'),
  );
  expect(body(article)).toEqual([
    'The northern bridge will stay closed for two more weeks, the minister of transport said on Friday, while engineers look at every bolt.',
    'Traffic was sent over the old road, where queues of several kilometres were seen in the morning, with no end in sight for those who have to cross.',
  ]);
  expect(article.kept).toBe(true);
});

test.each([
  [
    'Russian',
    'Северный мост будет закрыт ещё две недели, заявила в пятницу министр транспорта области.',
    'Движение пустили по старой дороге, где утром собрались очереди в несколько километров.',
  ],
  [
    'Arabic',
    'قالت وزيرة النقل يوم الجمعة إن الجسر الشمالي سيبقى مغلقا لمدة أسبوعين آخرين على الأقل.',
    'وتم تحويل حركة المرور إلى الطريق القديم حيث شوهدت طوابير طويلة في الصباح الباكر.',
  ],
  [
    'Chinese',
    '交通部长星期五表示，北部大桥将再关闭两个星期，直到工程师检查完每一颗螺栓。',
    '车辆改走旧路，早上出现了几公里长的车龙，许多司机等待了两个多小时。',
  ],
])('a report in %s is kept, in whatever script it is written', async (_language, one, other) => {
  expect(body(await readOne('report.txt', `${one}\n0:00\n${other}\n`))).toEqual([one, other]);
});
