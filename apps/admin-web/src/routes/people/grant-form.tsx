import { GrantRoleDocument, type PersonKind } from '@jiyue/api-client';
import { Button } from 'antd';
import { useAct } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm, showToast } from '../../components/index.js';
import { commonMessages, useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { GrantFields, type GrantOffer, type GrantValues, wantedOf } from './grant-fields.js';
import { peopleMessages } from './messages.js';

export type GrantFormProps = {
  person: { id: string; name: string; kind: PersonKind; offers: readonly GrantOffer[] };
  onDone: () => void;
  onCancel: () => void;
};

/** Gives a person one role. What is too much is refused by the server and explained here. */
export function GrantForm({ person, onDone, onCancel }: GrantFormProps) {
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  const words = useErrorWords();
  const { perform, isBusy, error } = useAct(GrantRoleDocument);
  const save = async (values: GrantValues): Promise<void> => {
    const made = await perform({ input: { personId: person.id, ...wantedOf(values) } });
    if (!made) return;
    showToast(t('g.saved', { name: person.name, role: common(`role.${values.role}`) }));
    onDone();
  };
  return (
    <GuardedForm<GrantValues>
      error={error}
      initialValues={{ scope: person.offers.some(({ isSiteWide }) => isSiteWide) ? 'site' : 'column' }}
      onFinish={(values) => void save(values)}
    >
      <GrantFields
        offers={person.offers}
        isBounded={person.kind === 'CONTRACTOR'}
        fieldError={(field) => words.field(error, field)}
      />
      <ErrorNote error={error} />
      <div className="row form-foot">
        <CancelButton onCancel={onCancel} />
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('g.save')}
        </Button>
      </div>
    </GuardedForm>
  );
}
