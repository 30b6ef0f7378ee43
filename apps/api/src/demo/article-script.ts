import { STEP_KEYS, type StepKey } from '@jiyue/workflow';
import { marked } from './markup.js';
import { withDates } from './dates.js';

/** How far an article has come when the demonstration begins; a step's key: it waits for that one. */
export type ScriptState = 'published' | 'approved' | 'submitted' | 'returned' | 'draft' | StepKey;

/** An article of the demonstration, as its file tells it. */
export interface ArticleScript {
  readonly column: string;
  /** When it reached its state. */
  readonly at: Date;
  readonly state: ScriptState;
  /** Short name of the unit whose editor writes it. */
  readonly unit: string | null;
  /** User name of the writer, where it is not the unit's editor. */
  readonly by: string | null;
  readonly reason: string | null;
  readonly cover: string | null;
  readonly attach: string | null;
  readonly title: string;
  /** What it is, where it is not what its column usually holds. */
  readonly kind: string | null;
  /** Every other line of its head: the fields of its kind. */
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
}

const OWN_LINES = ['day', 'state', 'unit', 'by', 'reason', 'cover', 'attach', 'title', 'kind'];
const STATES: readonly ScriptState[] = ['published', 'approved', 'submitted', 'returned', 'draft', ...STEP_KEYS];

/**
 * Reads a file of articles: blocks that begin with `=== column path`, lines `name: value`, then `---` and the text.
 * Days count back from `now`, so that the news is always fresh.
 */
export function readScripts(text: string, now: Date): ArticleScript[] {
  const blocks = text.split(/^=== /m).map((block) => block.trim());
  return blocks.filter((block) => block !== '').map((block) => readScript(block, now));
}

function readScript(block: string, now: Date): ArticleScript {
  const [head = '', body = ''] = splitOnce(block, '\n---\n');
  const [column = '', ...lines] = head.split('\n');
  const fields = new Map(lines.map((line) => splitOnce(line, ': ')));
  const at = instantOf(fields.get('day') ?? '', now);
  const dated = (name: string): string | null => {
    const value = fields.get(name);
    return value === undefined ? null : withDates(value, at);
  };
  const state = STATES.find((known) => known === (fields.get('state') ?? 'published'));
  if (!state || !fields.has('title') || !fields.has('source')) throw new Error(`Not an article: ${head}`);
  return {
    column: column.trim(),
    at,
    state,
    unit: dated('unit'),
    by: dated('by'),
    reason: dated('reason'),
    cover: dated('cover'),
    attach: dated('attach'),
    title: dated('title') ?? '',
    kind: dated('kind'),
    fields: Object.fromEntries(
      [...fields.keys()].filter((name) => !OWN_LINES.includes(name)).map((name) => [name, dated(name) ?? '']),
    ),
    body: marked(withDates(body, at)),
  };
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const CHINA = 8 * 60 * MINUTE;

/** `3 09:30` is half past nine in China, three days before now; never later than a quarter of an hour ago. */
function instantOf(text: string, now: Date): Date {
  const [, days, hours, minutes] = /^(\d+) (\d\d):(\d\d)$/.exec(text) ?? [];
  if (days === undefined) throw new Error(`Not a day and time: ${text}`);
  const midnight = Math.floor((now.getTime() + CHINA) / DAY) * DAY - CHINA;
  const at = midnight - Number(days) * DAY + (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return new Date(Math.min(at, now.getTime() - 15 * MINUTE));
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
