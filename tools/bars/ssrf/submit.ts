import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StaffDesk } from '../journal/staff.ts';
import { BYTES, documentOf, type Facts, pick, type Step, STORY } from '../journal/story.ts';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { ROOT } from '../../lib/paths.ts';
import { publish } from '../ground/publish.ts';
import { markupOf } from './forms.ts';

const SCHEMA = buildSchema(readFileSync(join(ROOT, 'apps/api/schema.gql'), 'utf8'));

/** Writes and publishes an article with the address in every field there is; returns its address on the portal. */
export async function publishWith(desk: StaffDesk, site: string, url: string): Promise<string> {
  const short = [...url].slice(0, 90).join('');
  const texts = {
    title: `转载 ${short}`,
    fields: { subtitle: short, summary: `${url} 摘要`, source: short, author: short, keywords: short },
  };
  const { path } = await publish(desk, site, { ...texts, body: markupOf(url) });
  return path;
}

/**
 * Plays the story that has a recipe for every mutation, each text field of each input once with an address in it. What
 * is refused is refused; what is taken takes the place of the recipe's own text. Returns how many fields were tried.
 */
export async function fillEveryField(desk: StaffDesk, facts: Facts, urls: readonly string[]): Promise<number> {
  let tried = 0;
  for (const step of STORY) {
    const fact = (name: string): string | number => facts.get(name) ?? '';
    let isDone = false;
    for (const field of textFields(step)) {
      const url = urls[tried++ % urls.length] ?? '';
      const input = { ...step.input(fact), [field]: field === 'body' ? markupOf(url) : url };
      isDone = (await attempt(desk, { step, facts, input })) || isDone;
    }
    if (!isDone) await attempt(desk, { step, facts, input: step.input(fact) });
    if (step.after === 'send-bytes') await sendBytes(facts);
  }
  return tried;
}

/** Every text that the input of a step has, whether its recipe fills it or not. */
function textFields(step: Step): string[] {
  const type = SCHEMA.getType(/\$input: (\w+)/.exec(documentOf(step))?.[1] ?? '');
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name === 'String')
    .map(({ name }) => name);
}

interface Attempt {
  readonly step: Step;
  readonly facts: Facts;
  readonly input: object;
}

async function attempt(desk: StaffDesk, { step, facts, input }: Attempt): Promise<boolean> {
  const site = String(facts.get(step.on) ?? '');
  const { data, errors } = await desk.ask({ as: step.as, site, query: documentOf(step), variables: { input } });
  if (errors.length > 0 || !data) return false;
  for (const [field, name] of Object.entries(step.keep ?? {})) facts.set(name, pick(data[step.mutation], field));
  return true;
}

async function sendBytes(facts: Facts): Promise<void> {
  const headers = { 'content-type': 'application/pdf' };
  await fetch(String(facts.get('uploadUrl')), { method: 'PUT', headers, body: BYTES });
}
