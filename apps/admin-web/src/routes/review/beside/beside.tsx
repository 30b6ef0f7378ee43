import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useMessages } from '../../../i18n/catalogue.js';
import { formatMoment } from '../../../i18n/format.js';
import { articleMessages } from '../../articles/article.messages.js';
import type { ReviewedArticle } from '../decide.js';
import { besideMessages, type BesideMessage } from './beside.messages.js';
import { ConsultDialog } from './consult-dialog.js';
import { ForwardDialog } from './forward-dialog.js';
import { OpinionForm } from './opinion-form.js';

type BesideProps = { article: ReviewedArticle; site: string; onGone: () => void };
type Asked = ReviewedArticle['consultations'][number];

/** To whom the judgement was passed on, whose opinion was asked for and what they said; and what of it one may do oneself. */
export function Beside({ article, site, onGone }: BesideProps): ReactElement | null {
  const t = useMessages(besideMessages);
  const [open, setOpen] = useState<'forward' | 'consult' | null>(null);
  const { allowed, holder, forwardReason, consultations } = article;
  const may = { forward: allowed.includes('forward'), consult: allowed.includes('consult') };
  if (!holder && consultations.length === 0 && !may.forward && !may.consult) return null;
  const close = (): void => setOpen(null);
  return (
    <section>
      <h2>{t('title')}</h2>
      {holder && <Holder name={holder.name} reason={forwardReason} />}
      <Missing consultations={consultations} />
      <ul className="jy-asked">
        {consultations.map((asked) => (
          <AskedLine key={asked.person.id} asked={asked} />
        ))}
      </ul>
      {allowed.includes('opine') && <OpinionForm article={article} site={site} />}
      <Ways may={may} open={setOpen} />
      <ForwardDialog article={article} site={site} isOpen={open === 'forward'} close={close} onGone={onGone} />
      <ConsultDialog article={article} site={site} isOpen={open === 'consult'} close={close} />
    </section>
  );
}

function Holder({ name, reason }: { name: string; reason: string | null }): ReactElement {
  const t = useMessages(besideMessages);
  return (
    <p>
      {t('holder', { name })} {reason && <span className="muted sm">{t('reason', { reason })}</span>}
    </p>
  );
}

type WaysProps = { may: Readonly<Record<'forward' | 'consult', boolean>>; open: (way: 'forward' | 'consult') => void };

function Ways({ may, open }: WaysProps): ReactElement {
  const t = useMessages(besideMessages);
  return (
    <div className="row wrap">
      {may.consult && (
        <Button size="small" onClick={() => open('consult')}>
          {t('consult')}
        </Button>
      )}
      {may.forward && (
        <Button size="small" onClick={() => open('forward')}>
          {t('forward')}
        </Button>
      )}
    </div>
  );
}

function Missing({ consultations }: Pick<ReviewedArticle, 'consultations'>): ReactElement | null {
  const t = useMessages(besideMessages);
  const words = useMessages(articleMessages);
  const missing = consultations.filter(({ isNeeded, verdict }) => isNeeded && !verdict);
  if (missing.length === 0) return null;
  return (
    <p className="warn">
      {t('missing', { names: missing.map(({ person }) => person.name).join(words('names.join')) })}
    </p>
  );
}

function AskedLine({ asked }: { asked: Asked }): ReactElement {
  const t = useMessages(besideMessages);
  return (
    <li>
      <b>{t(wordOf(asked), { name: asked.person.name })}</b>
      {asked.at && <span className="sm muted"> {formatMoment(asked.at)}</span>}
      {asked.question && (
        <div className="sm muted">{t('question', { by: asked.askedBy, question: asked.question })}</div>
      )}
      {asked.comment && <div className="sm">{t('reason', { reason: asked.comment })}</div>}
    </li>
  );
}

function wordOf({ verdict, isNeeded }: Asked): BesideMessage {
  if (verdict === 'agree' || verdict === 'disagree') return `asked.${verdict}`;
  return isNeeded ? 'asked.needed' : 'asked.waits';
}
