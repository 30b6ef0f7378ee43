import { ResumeSiteDocument, SuspendSiteDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../../api/index.js';
import {
  allows,
  CommandButtons,
  ErrorNote,
  LinkButton,
  ReasonDialog,
  showToast,
  type Command,
} from '../../../components/index.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { sitesMessages } from '../messages.js';
import type { SiteFacts } from '../registry-fields.js';

/** What may be done to a site as a whole: see, go on opening, suspend, resume. */
export function SiteActs({ site }: { site: SiteFacts }) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  const [isAsking, ask] = useState(false);
  const suspend = useAct(SuspendSiteDocument, { site: site.id });
  const resume = useAct(ResumeSiteDocument, { site: site.id, onDone: () => showToast(t('page.resumed')) });
  const doSuspend = async (reason: string): Promise<void> => {
    const done = await suspend.perform({ input: { version: site.version, reason } });
    if (!done) return;
    ask(false);
    showToast(t('page.suspended'));
  };
  const commands: Command<SiteFacts>[] = [
    {
      name: 'suspend',
      label: t('page.suspend'),
      look: 'danger',
      allowed: (one) => allows(one, 'suspend'),
      perform: () => ask(true),
    },
    {
      name: 'resume',
      label: t('page.resume'),
      look: 'primary',
      allowed: (one) => allows(one, 'resume'),
      perform: (one) => void resume.perform({ input: { version: one.version } }),
    },
  ];
  return (
    <>
      {site.state === 'LIVE' && (
        <Button href={site.portalUrl} target="_blank" rel="noopener">
          {t('page.view')}
          <span className="vh">{common('newWindow')}</span>
        </Button>
      )}
      {site.state === 'DRAFT' && allows(site, 'change') && (
        <LinkButton type="primary" to={`/s/${site.id}/opening`}>
          {t('page.goOn')}
        </LinkButton>
      )}
      <CommandButtons commands={commands} subject={site} isBusy={resume.isBusy} />
      <ErrorNote error={resume.error} />
      <ReasonDialog
        isOpen={isAsking}
        title={t('page.suspendTitle', { name: site.name })}
        verb={t('page.suspend')}
        phrases={[t('page.why1'), t('page.why2'), t('page.why3')]}
        isBusy={suspend.isBusy}
        error={suspend.error}
        onDone={(reason) => void doSuspend(reason)}
        onCancel={() => ask(false)}
      >
        {t('page.suspendText')}
      </ReasonDialog>
    </>
  );
}
