import { GuardedDrawer, type Filters } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { ImportDialog } from './import-dialog.js';
import { listMessages } from './messages.js';
import { type CheckRule, RuleForm } from './rule-form.js';
import { type CheckWord, WordForm } from './word-form.js';

type DrawersProps = DrawerProps & { rule: CheckRule; onImported: () => void };

/** What is opened over the list, by the address: `?word=id`, `?new=1`, `?rule=1`, `?import=1`. */
export function Drawers({ acts, rows, mayChange, rule, onImported }: DrawersProps) {
  return (
    <>
      <WordDrawer acts={acts} rows={rows} mayChange={mayChange} />
      <RuleDrawer acts={acts} rule={rule} />
      <ImportDialog
        isOpen={mayChange && acts.get('import') === '1'}
        onClose={() => acts.clear()}
        onDone={() => {
          acts.clear();
          onImported();
        }}
      />
    </>
  );
}

type DrawerProps = { acts: Filters; rows: readonly CheckWord[]; mayChange: boolean };

function WordDrawer({ acts, rows, mayChange }: DrawerProps) {
  const t = useMessages(listMessages);
  const word = rows.find(({ id }) => id === acts.get('word')) ?? null;
  const close = (): void => acts.clear();
  return (
    <GuardedDrawer
      open={mayChange && (word !== null || acts.get('new') === '1')}
      onClose={close}
      size={480}
      mask={false}
      destroyOnHidden
      title={word ? t('f.change', { word: word.word }) : t('f.new')}
    >
      <WordForm key={`${word?.id ?? 'new'}-${word?.version ?? 0}`} word={word} onDone={close} onCancel={close} />
    </GuardedDrawer>
  );
}

function RuleDrawer({ acts, rule }: { acts: Filters; rule: CheckRule }) {
  const t = useMessages(listMessages);
  const close = (): void => acts.clear();
  return (
    <GuardedDrawer
      open={acts.get('rule') === '1'}
      onClose={close}
      size={480}
      mask={false}
      destroyOnHidden
      title={t('rule')}
    >
      <RuleForm key={rule.version} rule={rule} onDone={close} onCancel={close} />
    </GuardedDrawer>
  );
}
