import { Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { articleMessages } from '../../article.messages.js';
import { SUMMARY_LIMIT } from '../checks/checks.js';
import { fieldId } from '../checks/use-checks.js';
import { editorMessages } from '../editor.messages.js';
import type { Fields } from '../fields.js';

type RailFieldsProps = { fields: Fields; onChange: (part: Partial<Fields>) => void };

/** Source, author, summary and keywords, beside the text. */
export function RailFields({ fields, onChange }: RailFieldsProps): ReactElement {
  const t = useMessages(editorMessages);
  const words = useMessages(articleMessages);
  const length = [...fields.summary.trim()].length;
  return (
    <>
      <section className="jy-sec">
        <h2>{t('rail.facts')}</h2>
        <div className="bd">
          <Source fields={fields} onChange={onChange} />
          <div>
            <label htmlFor={fieldId('author')}>{words('field.author')}</label>
            <Input
              id={fieldId('author')}
              value={fields.author}
              onChange={(event) => onChange({ author: event.target.value })}
            />
          </div>
        </div>
      </section>
      <section className="jy-sec">
        <h2>{t('rail.summary')}</h2>
        <div className="bd">
          <div>
            <label htmlFor={fieldId('summary')}>
              {words('field.summary')}{' '}
              <span className="dim">{t('form.summaryCount', { length, limit: SUMMARY_LIMIT })}</span>
            </label>
            <Input.TextArea
              id={fieldId('summary')}
              rows={3}

              value={fields.summary}
              onChange={(event) => onChange({ summary: event.target.value })}
            />
          </div>
          <div>
            <label htmlFor={fieldId('keywords')}>{words('field.keywords')}</label>
            <Input
              id={fieldId('keywords')}
              placeholder={t('form.keywordsHint')}

              value={fields.keywords}
              onChange={(event) => onChange({ keywords: event.target.value })}
            />
          </div>
        </div>
      </section>
    </>
  );
}

function Source({ fields, onChange }: RailFieldsProps): ReactElement {
  const t = useMessages(editorMessages);
  const words = useMessages(articleMessages);
  const [wasLeft, setLeft] = useState(false);
  const isMissing = wasLeft && !fields.source.trim();
  return (
    <div>
      <label htmlFor={fieldId('source')}>
        {words('field.source')} <span className="dim">{t('form.required')}</span>
      </label>
      <Input
        id={fieldId('source')}
        aria-required="true"
        aria-invalid={isMissing}
        aria-describedby="jy-source-wrong"
        status={isMissing ? 'error' : ''}
        placeholder={t('form.sourceHint')}

        value={fields.source}
        onBlur={() => setLeft(true)}
        onChange={(event) => onChange({ source: event.target.value })}
      />
      <div id="jy-source-wrong" className="bad sm">
        {isMissing && t('form.sourceMissing')}
      </div>
    </div>
  );
}
