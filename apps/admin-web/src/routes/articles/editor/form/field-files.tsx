import { Button } from 'antd';
import { useRef, useState, type ReactElement } from 'react';
import { FileChooser } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { MediaPicker } from '../../../media/media-picker.js';
import { mediaMessages } from '../../../media/messages.js';
import { hintOf, useFieldWords, type KindField } from '../../kinds/kinds.js';
import { fieldId } from '../checks/use-checks.js';
import { editorMessages } from '../editor.messages.js';
import type { Fields, FileRef } from '../fields.js';
import { filesIn, moved } from './field-files.model.js';
import type { Uploads } from './use-uploads.js';

const TAKEN: Readonly<Record<string, { accept: string | undefined; kind?: 'PICTURE' | 'VIDEO' }>> = {
  pictures: { accept: 'image/png,image/jpeg,image/webp', kind: 'PICTURE' },
  video: { accept: 'video/mp4', kind: 'VIDEO' },
};

type FieldFilesProps = {
  field: KindField;
  fields: Fields;
  uploads: Uploads;
  /** What is written by now: several files may arrive one after another. */
  now: () => Fields;
  onChange: (part: Partial<Fields>) => void;
};

/** A field that holds files in order: sent or picked, moved by keyboard as by mouse, taken away. */
export function FieldFiles({ field, fields, uploads, now, onChange }: FieldFilesProps): ReactElement {
  const t = useMessages(editorMessages);
  const say = useFieldWords();
  const held = filesIn(fields, field.key);
  const write = (files: readonly FileRef[]): void => {
    const { values, files: known } = now();
    const value = files.map(({ id }) => id).join(',');
    onChange({ values: { ...values, [field.key]: value }, files: [...files, ...known] });
  };
  const add = (file: FileRef): void => {
    const there = filesIn(now(), field.key);
    if (!there.some(({ id }) => id === file.id)) write([...there, file].slice(-field.files));
  };
  return (
    <section className="jy-sec">
      <h2 id={fieldId(field.key)} tabIndex={-1}>
        {say(field.word)} {field.isRequired && <span className="dim">{t('form.required')}</span>}
      </h2>
      <div className="bd">
        {held.length === 0 && <p className="muted sm">{hintOf(field, say) ?? t('files.none')}</p>}
        <ol className="jy-field-files">
          {held.map((file, at) => (
            <Line
              key={file.id}
              file={file}
              isFirst={at === 0}
              isLast={at === held.length - 1}
              onMove={(by) => write(moved(held, at, by))}
              onRemove={() => write(held.filter(({ id }) => id !== file.id))}
            />
          ))}
        </ol>
        <Adding field={field} uploads={uploads} onAdd={add} />
      </div>
    </section>
  );
}

type LineProps = {
  file: FileRef;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

function Line({ file, isFirst, isLast, onMove, onRemove }: LineProps): ReactElement {
  const t = useMessages(editorMessages);
  const name = file.fileName;
  return (
    <li className="jy-file">
      {file.url && file.mimeType.startsWith('image/') && <img src={file.url} alt="" />}
      <span className="grow jy-file-name">{name}</span>
      {!isFirst && (
        <button type="button" className="link quiet" aria-label={t('files.upOne', { name })} onClick={() => onMove(-1)}>
          {t('files.up')}
        </button>
      )}
      {!isLast && (
        <button
          type="button"
          className="link quiet"
          aria-label={t('files.downOne', { name })}
          onClick={() => onMove(1)}
        >
          {t('files.down')}
        </button>
      )}
      <button type="button" className="link quiet" aria-label={t('files.removeOne', { name })} onClick={onRemove}>
        {t('files.remove')}
      </button>
    </li>
  );
}

type AddingProps = { field: KindField; uploads: Uploads; onAdd: (file: FileRef) => void };

function Adding({ field, uploads, onAdd }: AddingProps): ReactElement {
  const t = useMessages(editorMessages);
  const media = useMessages(mediaMessages);
  const [isPicking, setPicking] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const { accept, kind } = TAKEN[field.type] ?? {
    accept: uploads.taken?.map(({ extension }) => `.${extension}`).join(),
  };
  return (
    <div className="row">
      <Button size="small" onClick={() => picker.current?.click()}>
        {t('files.add')}
      </Button>
      <Button size="small" onClick={() => setPicking(true)}>
        {media('pick.button')}
      </Button>
      <FileChooser
        ref={picker}
        label={t('files.add')}
        accept={accept}
        isMany={field.files > 1}
        onFiles={(files) => files.forEach((file) => uploads.start(file, onAdd))}
      />
      <MediaPicker
        isOpen={isPicking}
        {...(kind && { kind })}
        onClose={() => setPicking(false)}
        onPick={(file) => {
          setPicking(false);
          onAdd(file);
        }}
      />
    </div>
  );
}
