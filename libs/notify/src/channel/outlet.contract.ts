import { randomUUID } from 'node:crypto';
import type { Letter, Outlet } from './channel.js';

/** What a contract needs of an outlet under test: itself, and what arrived. */
export interface OutletUnderTest {
  readonly outlet: Outlet;
  arrived(): Promise<readonly Arrived[]>;
}

/** What the other side got, decoded. */
export interface Arrived {
  readonly to: readonly string[];
  readonly subject: string | null;
  readonly text: string;
}

/** One promise of the port, and how to see that an implementation keeps it. */
export interface OutletPromise {
  readonly title: string;
  keeps(under: OutletUnderTest): Promise<boolean>;
}

const letter = (given: Partial<Letter> = {}): Letter => ({
  id: randomUUID(),
  to: 'yun.shu@qingxi.example',
  subject: '您有新的岗位：部门编辑',
  text: '您现在是部门编辑。\n\n云岭省',
  ...given,
});

async function newest({ outlet, arrived }: OutletUnderTest, sent: Letter): Promise<Arrived | undefined> {
  await outlet.send(sent);
  return (await arrived()).at(-1);
}

/** What every outlet promises, whichever stands behind it. */
export const outletContract: readonly OutletPromise[] = [
  {
    title: 'brings a Chinese text whole',
    async keeps(under) {
      const sent = letter();
      return (await newest(under, sent))?.text.trim() === sent.text;
    },
  },
  {
    title: 'brings a subject whole, where the channel has one',
    async keeps(under) {
      const sent = letter({ subject: '每周汇总：12 条消息，分属很多很多很多很多很多很多很多主题' });
      return [null, sent.subject].includes((await newest(under, sent))?.subject ?? null);
    },
  },
  {
    title: 'brings it to one receiver only, whatever the address looks like',
    async keeps(under) {
      const before = (await under.arrived()).length;
      await under.outlet.send(letter({ to: 'a@qingxi.example, b@qingxi.example' })).catch(() => undefined);
      return (await under.arrived()).slice(before).every(({ to }) => to.length === 1);
    },
  },
  {
    title: 'lets no line break write a header or a line of its own',
    async keeps(under) {
      const got = await newest(under, letter({ subject: '一\r\nBcc: c@qingxi.example' }));
      return got?.to.length === 1 && got.to[0] !== 'c@qingxi.example';
    },
  },
];
