import { Button, Modal, Radio } from 'antd';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { formatList, formatMoment } from '../../../../i18n/format.js';
import { articleMessages } from '../../article.messages.js';
import { blockDiff } from '../../diff/block-diff.js';
import { DiffBody, DiffField } from '../../diff/diff-view.js';
import { useFieldWords, useKindFields } from '../../kinds/kinds.js';
import { blocksOf, bodyKey } from '../../page/blocks-of.js';
import { editorMessages } from '../editor.messages.js';
import { fieldsOf, isOwn, type FieldName, type Fields } from '../fields.js';
import { clashes, merged, proposal, type Clash, type Side } from '../save/conflict.js';
import type { Conflict, EditingSession } from '../save/editing-session.js';

type ConflictDialogProps = {
  session: EditingSession;
  mine: Fields;
  conflict: Conflict;
  columnName: (id: string) => string;
};

/** Two people wrote: each field is shown with both wordings, and this person decides. Nothing is lost before that. */
export function ConflictDialog({ session, mine, conflict, columnName }: ConflictDialogProps): ReactElement {
  const t = useMessages(editorMessages);
  const theirs = useMemo(() => fieldsOf(conflict.theirs), [conflict]);
  const found = useMemo(() => clashes(conflict.base, mine, theirs, bodyKey), [conflict, mine, theirs]);
  const [choice, setChoice] = useState<ReadonlyMap<FieldName, Side>>(() => proposal(found));
  const name = conflict.theirs.updatedBy?.name ?? t('stale.someone');
  const settle = (fields: Fields): void => session.settle(fields);
  const isNothing = found.length === 0;
  useEffect(() => {
    if (isNothing) session.settle(mine);
  }, [isNothing, session, mine]);
  return (
    <Modal
      open={!isNothing}
      width={860}
      title={t('stale.title', { name })}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={[
        <Button key="copy" onClick={() => void navigator.clipboard.writeText(plainOf(mine))}>
          {t('stale.copy')}
        </Button>,
        <Button key="mine" onClick={() => settle(mine)}>
          {t('stale.allMine')}
        </Button>,
        <Button key="merge" type="primary" onClick={() => settle(merged(mine, theirs, choice))}>
          {t('stale.apply')}
        </Button>,
      ]}
    >
      <p className="muted">{t('stale.intro', { name, at: formatMoment(conflict.theirs.updatedAt) })}</p>
      <ul className="jy-clashes">
        {found.map((clash) => (
          <ClashLine
            key={clash.field}
            clash={clash}
            mine={mine}
            theirs={theirs}
            columnName={columnName}
            side={choice.get(clash.field) ?? 'mine'}
            onChoose={(side) => setChoice((before) => new Map(before).set(clash.field, side))}
          />
        ))}
      </ul>
    </Modal>
  );
}

type ClashLineProps = {
  clash: Clash;
  mine: Fields;
  theirs: Fields;
  side: Side;
  columnName: (id: string) => string;
  onChoose: (side: Side) => void;
};

function ClashLine({ clash, mine, theirs, side, columnName, onChoose }: ClashLineProps): ReactElement {
  const t = useMessages(editorMessages);
  const words = useMessages(articleMessages);
  const fieldWord = useFieldWords();
  const declared = useKindFields(mine.kind).find(({ key }) => key === clash.field);
  const field = isOwn(clash.field) ? words(`field.${clash.field}`) : fieldWord(declared?.word ?? clash.field);
  const text = (fields: Fields): string => textOf(fields, clash.field, columnName) || t('stale.empty');
  return (
    <li className="jy-clash">
      <div className="row wrap">
        <b>{field}</b>
        <span className={clash.changedBy === 'both' ? 'tag warn' : 'tag'}>{t(`stale.${clash.changedBy}`)}</span>
        <Radio.Group
          className="right"
          aria-label={t('stale.pick', { field })}
          value={side}
          onChange={(event) => onChoose(event.target.value === 'theirs' ? 'theirs' : 'mine')}
          options={[
            { value: 'mine', label: t('stale.keepMine') },
            { value: 'theirs', label: t('stale.keepTheirs') },
          ]}
        />
      </div>
      <div className="jy-clash-text">
        {clash.field === 'body' ? (
          <DiffBody
            changes={blockDiff(blocksOf(theirs.body), blocksOf(mine.body)).filter((change) => change.op !== 'same')}
          />
        ) : (
          <DiffField before={text(theirs)} after={text(mine)} />
        )}
      </div>
    </li>
  );
}

function textOf(fields: Fields, name: FieldName, columnName: (id: string) => string): string {
  if (name === 'columnId') return columnName(fields.columnId);
  if (name === 'attachments') return formatList(fields.attachments.map((file) => file.fileName));
  if (name === 'title') return fields.title;
  const value = fields.values[name] ?? '';
  return fields.files.find(({ id }) => id === value)?.fileName ?? value;
}

const plainOf = (fields: Fields): string =>
  [fields.title, ...blocksOf(fields.body).map((block) => block.text)].join('\n');
