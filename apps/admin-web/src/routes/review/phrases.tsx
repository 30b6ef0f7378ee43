import {
  AddPhraseDocument,
  RemovePhraseDocument,
  type ReviewPhrasesQuery,
  ReviewPhrasesDocument,
} from '@jiyue/api-client';
import { CloseOutlined } from '@ant-design/icons';
import { trimUnseen } from '@jiyue/kernel';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useAct, useApi } from '../../api/index.js';
import { ErrorNote, showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/catalogue.js';
import { reviewMessages } from './review.messages.js';

// as long as the server takes
const LONGEST = 100;
const usual = ['phrase.1', 'phrase.2', 'phrase.3', 'phrase.4', 'phrase.5', 'phrase.6'] as const;

type PhrasesProps = { site: string; value: string; onChange: (value: string) => void };
type Phrase = ReviewPhrasesQuery['reviewPhrases'][number];

/** What is said again and again: the usual, the site's, one's own. Phrases insert, never send; one's own are kept here. */
export function Phrases({ site, value, onChange }: PhrasesProps): ReactElement {
  const t = useMessages(reviewMessages);
  const { data } = useApi(ReviewPhrasesDocument, {}, { site });
  const [isTidying, setTidying] = useState(false);
  const add = useAct(AddPhraseDocument, { site });
  const kept = data?.reviewPhrases ?? [];
  const words = trimUnseen(value);
  const mayKeep = words !== '' && words.length <= LONGEST && kept.every((phrase) => phrase.words !== words);
  const keep = async (): Promise<void> => {
    if (await add.perform({ input: { words, isShared: false } })) showToast(t('phrases.kept'));
  };
  return (
    <>
      <div className="jy-phrases" role="group" aria-label={t('note.phrases')}>
        {usual.map((phrase) => (
          <button key={phrase} type="button" onClick={() => onChange(value + t(phrase))}>
            {t(phrase)}
          </button>
        ))}
        {kept.map((phrase) => (
          <Kept
            key={phrase.id}
            phrase={phrase}
            site={site}
            isTidying={isTidying}
            insert={() => onChange(value + phrase.words)}
          />
        ))}
      </div>
      <ErrorNote error={add.error} />
      <div className="row wrap">
        {mayKeep && (
          <Button type="link" size="small" loading={add.isBusy} onClick={() => void keep()}>
            {t('phrases.keep')}
          </Button>
        )}
        {kept.some(({ allowed }) => allowed.includes('remove')) && (
          <Button type="link" size="small" aria-pressed={isTidying} onClick={() => setTidying(!isTidying)}>
            {t(isTidying ? 'phrases.tidied' : 'phrases.tidy')}
          </Button>
        )}
      </div>
    </>
  );
}

type KeptProps = { phrase: Phrase; site: string; isTidying: boolean; insert: () => void };

function Kept({ phrase, site, isTidying, insert }: KeptProps): ReactElement {
  const t = useMessages(reviewMessages);
  const remove = useAct(RemovePhraseDocument, { site });
  const { id: phraseId, words, allowed } = phrase;
  if (!isTidying || !allowed.includes('remove'))
    return (
      <button type="button" onClick={insert}>
        {words}
      </button>
    );
  return (
    <button
      type="button"
      disabled={remove.isBusy}
      aria-label={t('phrases.remove', { words })}
      onClick={() => void remove.perform({ input: { phraseId } })}
    >
      {words} <CloseOutlined aria-hidden="true" />
    </button>
  );
}
