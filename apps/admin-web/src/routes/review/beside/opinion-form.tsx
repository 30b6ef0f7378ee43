import { GiveOpinionDocument } from '@jiyue/api-client';
import { trimUnseen } from '@jiyue/kernel';
import { Button, Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { useAct } from '../../../api/index.js';
import { ErrorNote, showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/catalogue.js';
import type { ReviewedArticle } from '../decide.js';
import { besideMessages } from './beside.messages.js';

/** What somebody says who was asked: yes or no, and why not. */
export function OpinionForm({ article, site }: { article: ReviewedArticle; site: string }): ReactElement {
  const t = useMessages(besideMessages);
  const id = useId();
  const act = useAct(GiveOpinionDocument, { site });
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = async (verdict: 'agree' | 'disagree'): Promise<void> => {
    const comment = trimUnseen(note);
    setMissing(verdict === 'disagree' && !comment);
    if (verdict === 'disagree' && !comment) return;
    const input = { articleId: article.id, version: article.version, verdict, note: comment || null };
    if (await act.perform({ input })) showToast(t('opine.done'));
  };
  return (
    <div className="stack tight jy-opine" role="group" aria-label={t('opine')}>
      <label htmlFor={id}>
        <b>{t('opine')}</b> <span className="dim sm">{t('opine.hint')}</span>
      </label>
      <Input.TextArea
        id={id}
        rows={2}
        maxLength={500}
        value={note}
        status={isMissing ? 'error' : ''}
        aria-invalid={isMissing}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => setNote(event.target.value)}
      />
      <div id={`${id}-wrong`} className="bad sm" role="alert">
        {isMissing && t('wrong.comment')}
      </div>
      <ErrorNote error={act.error} />
      <div className="row wrap">
        <Button type="primary" loading={act.isBusy} onClick={() => void send('agree')}>
          {t('opine.agree')}
        </Button>
        <Button danger loading={act.isBusy} onClick={() => void send('disagree')}>
          {t('opine.disagree')}
        </Button>
      </div>
    </div>
  );
}
