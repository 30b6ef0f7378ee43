import { createNodeFromContent, getSchema } from '@tiptap/react';
import { Node as DocumentNode, type Schema } from '@tiptap/pm/model';
import type { BodyFacts } from '../articles/editor/checks/checks.js';
import { factsOf } from '../articles/editor/body/body-facts.js';
import { bodyExtensions } from '../articles/editor/body/extensions.js';

let schema: Schema | null = null;

/** The same facts the editor's check panel works with, read from a stored body. */
export function factsOfHtml(html: string): BodyFacts {
  schema ??= getSchema(bodyExtensions());
  const content = createNodeFromContent(html, schema, { slice: false });
  const body = content instanceof DocumentNode ? content : schema.topNodeType.create(null, content);
  return factsOf(body);
}
