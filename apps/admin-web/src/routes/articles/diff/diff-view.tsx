import { Fragment, type ReactElement, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/catalogue.js';
import { articleMessages } from '../article.messages.js';
import { SPLIT } from '../page/blocks-of.js';
import type { Block, BlockChange } from './block-diff.js';
import { fieldDiff, type Part } from './word-diff.js';

/** A text with what came underlined and what went struck out. */
export function DiffText({ parts }: { parts: readonly Part[] }): ReactElement {
  const t = useMessages(articleMessages);
  return (
    <>
      {parts.map((part, index) => {
        if (part.op === 'same') return <Fragment key={index}>{part.text}</Fragment>;
        const Tag = part.op === 'added' ? 'ins' : 'del';
        return (
          <Tag key={index}>
            <span className="vh">{t(`diff.${part.op}`)} </span>
            {part.text}
          </Tag>
        );
      })}
    </>
  );
}

/** A body with its changes, paragraph by paragraph. Each changed place can be jumped to. */
export function DiffBody({ changes }: { changes: readonly BlockChange[] }): ReactElement {
  const runs = runsOf(changes);
  return (
    <>
      {runs.map((run, index) => (
        <Run key={index} changes={run} />
      ))}
    </>
  );
}

/** Items of one list and rows of one table are drawn together. */
function runsOf(changes: readonly BlockChange[]): BlockChange[][] {
  const runs: BlockChange[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last && groupOf(last[0]) && groupOf(last[0]) === groupOf(change)) last.push(change);
    else runs.push([change]);
  }
  return runs;
}

function groupOf(change: BlockChange | undefined): string | null {
  if (change?.block.kind === 'row') return 'table';
  return change?.block.kind === 'item' ? (change.block.detail ?? 'ul') : null;
}

function Run({ changes }: { changes: readonly BlockChange[] }): ReactElement {
  const t = useMessages(articleMessages);
  const group = groupOf(changes[0]);
  const places = changes.map((change, index) => <Place key={index} change={change} />);
  if (group === 'ol') return <ol>{places}</ol>;
  if (group === 'ul') return <ul>{places}</ul>;
  if (group !== 'table') return <>{places}</>;
  return (
    <div className="jy-table" role="region" aria-label={t('page.table')} tabIndex={0}>
      <table>
        <tbody>{places}</tbody>
      </table>
    </div>
  );
}

function Place({ change }: { change: BlockChange }): ReactElement {
  const { block, op } = change;
  const mark = op === 'same' ? {} : { className: 'jy-change', tabIndex: -1, 'data-change': op };
  if (block.kind === 'row') return <tr {...mark}>{cells(change)}</tr>;
  const inner = content(change);
  if (block.kind === 'item') return <li {...mark}>{inner}</li>;
  if (block.kind === 'quote') return <blockquote {...mark}>{inner}</blockquote>;
  if (block.kind === 'heading') return block.detail === 'h2' ? <h3 {...mark}>{inner}</h3> : <h4 {...mark}>{inner}</h4>;
  return <p {...mark}>{inner}</p>;
}

function content(change: BlockChange): ReactNode {
  if (change.block.kind === 'picture') return <Picture block={change.block} op={change.op} />;
  return <DiffText parts={partsOf(change)} />;
}

function partsOf(change: BlockChange): readonly Part[] {
  return change.op === 'changed' ? change.parts : [{ op: change.op, text: change.block.text }];
}

function Picture({ block, op }: { block: Block; op: BlockChange['op'] }): ReactElement {
  const [src = '', alt = ''] = block.text.split(SPLIT);
  const picture = <img src={src} alt={alt} />;
  if (op === 'added') return <ins>{picture}</ins>;
  return op === 'removed' ? <del>{picture}</del> : picture;
}

/** A row is compared as a whole; the tab that keeps its cells apart marks where one ends. */
function cells(change: BlockChange): ReactNode {
  const rows: Part[][] = [[]];
  for (const part of partsOf(change)) {
    for (const [index, text] of part.text.split(SPLIT).entries()) {
      if (index > 0) rows.push([]);
      if (text) rows.at(-1)?.push({ op: part.op, text });
    }
  }
  const Cell = change.block.detail === 'th' ? 'th' : 'td';
  return rows.map((parts, index) => (
    <Cell key={index}>
      <DiffText parts={parts} />
    </Cell>
  ));
}

/** A short field: old and new wording in one line. */
export function DiffField({ before, after }: { before: string; after: string }): ReactElement {
  return <DiffText parts={fieldDiff(before, after)} />;
}
