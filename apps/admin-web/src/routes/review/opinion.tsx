import { Input } from 'antd';
import type { ReactElement, RefObject } from 'react';
import { useMessages } from '../../i18n/catalogue.js';
import { Phrases } from './phrases.js';
import { reviewMessages } from './review.messages.js';

type OpinionProps = {
  site: string;
  value: string;
  isMissing: boolean;
  /** A note can go along with 通过; 发布 takes none. */
  isOptional: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Called when the person begins to write. */
  onEnter?: (() => void) | undefined;
  onChange: (value: string) => void;
};

/** The reason of a return, or a note with an approval. Phrases insert, never send. */
export function Opinion({ site, value, isMissing, isOptional, field, onEnter, onChange }: OpinionProps): ReactElement {
  const t = useMessages(reviewMessages);
  return (
    <section>
      <h2>
        <label htmlFor="jy-opinion">{t('note.title')}</label>{' '}
        <span className="dim sm" id="jy-opinion-hint">
          {isOptional ? t('note.optional') : t('note.required')}
        </span>
      </h2>
      <Input.TextArea
        id="jy-opinion"
        ref={(input) => {
          field.current = input?.resizableTextArea?.textArea ?? null;
        }}
        rows={3}
        maxLength={500}
        placeholder={t('note.hint')}
        status={isMissing ? 'error' : ''}
        aria-invalid={isMissing}
        aria-describedby="jy-opinion-hint jy-opinion-wrong"
        value={value}
        onFocus={onEnter}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id="jy-opinion-wrong" className="bad sm" role="alert">
        {isMissing && t('note.missing')}
      </div>
      <Phrases site={site} value={value} onChange={onChange} />
    </section>
  );
}
