import { IgnoreFindingDocument, ProposeCheckExceptionDocument, UnignoreFindingDocument } from '@jiyue/api-client';
import { Checkbox } from 'antd';
import { useState, type ReactElement } from 'react';
import { useAct, type ApiError } from '../../../../api/index.js';
import { ReasonDialog } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { checkMessages } from './check.messages.js';
import type { Finding } from './checks.js';
import { useFindingWords } from './finding-words.js';

export type Ignoring = {
  /** Asks for the reason, then ignores. */
  ask: (finding: Finding) => void;
  restore: (finding: Finding) => void;
  isBusy: boolean;
  /** Why a finding could not be restored. */
  error: ApiError | null;
  dialog: ReactElement;
};

type Where = {
  articleId: string | null;
  site?: string;
  /** What must have reached the server before: the text as it is typed. */
  before?: () => Promise<unknown>;
  /** The findings are asked for anew. */
  after: () => void;
};

/** Classes whose findings are words of a list. */
const LISTED = ['typo', 'lexicon', 'institution'];

const PHRASES = ['quoted', 'name', 'checked'] as const;

/** Leaving findings as they are, with a reason that the reviewer sees. */
export function useIgnoring({ articleId, site, before, after }: Where): Ignoring {
  const t = useMessages(checkMessages);
  const words = useFindingWords();
  const [asked, setAsked] = useState<Finding | null>(null);
  const [isFalse, setFalse] = useState(false);
  const options = { refresh: 'none' as const, ...(site && { site }) };
  const ignore = useAct(IgnoreFindingDocument, options);
  const unignore = useAct(UnignoreFindingDocument, options);
  const propose = useAct(ProposeCheckExceptionDocument, options);
  const idsOf = ({ fingerprint = '' }: Finding) => ({ articleId: articleId ?? '', fingerprint });
  const send = async (finding: Finding, reason: string): Promise<void> => {
    await before?.();
    const done = await ignore.perform({ input: { ...idsOf(finding), reason } });
    // one that somebody reported before is reported
    if (done && isFalse && finding.quote)
      await propose.perform({ input: { word: finding.quote, note: reason.slice(0, 200) } });
    if (done) setAsked(null);
    after();
  };
  const dialog = (
    <ReasonDialog
      isOpen={asked !== null}
      title={asked ? t('ignoreTitle', { name: words.name(asked) }) : ''}
      verb={t('ignoreVerb')}
      phrases={PHRASES.map((phrase) => t(`ignorePhrase.${phrase}`))}
      isBusy={ignore.isBusy}
      error={ignore.error}
      onDone={(reason) => asked && void send(asked, reason)}
      onCancel={() => setAsked(null)}
    >
      {asked && t('ignoreWhat', { say: words.say(asked) })}
      {asked && LISTED.includes(asked.group ?? '') && (
        <div>
          <Checkbox checked={isFalse} onChange={({ target }) => setFalse(target.checked)}>
            {t('reportFalse')}
          </Checkbox>
        </div>
      )}
    </ReasonDialog>
  );
  return {
    ask: (finding) => {
      ignore.reset();
      setFalse(false);
      setAsked(finding);
    },
    restore: (finding) => void unignore.perform({ input: idsOf(finding) }).then(after),
    isBusy: unignore.isBusy,
    error: unignore.error,
    dialog,
  };
}
