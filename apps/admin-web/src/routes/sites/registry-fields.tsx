import type { SiteFactsFragment } from '@jiyue/api-client';
import { Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import type { ApiError } from '../../api/index.js';
import { UnitSelect } from '../../components/index.js';
import { commonMessages, useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { sitesMessages } from './messages.js';
import { domainHint, hostSuffixOf } from './rules.js';

export type SiteFacts = SiteFactsFragment;

/** What the registry form holds; empty texts stand for “not filled”. */
export type RegistryValues = {
  name: string;
  shortName: string;
  operatorUnitId: string | null;
  host: string;
  domain: string;
  icpNumber: string;
  policeNumber: string;
  address: string;
  phone: string;
};

/** The form's values of a site as it stands. */
export function valuesOf(site: SiteFacts): RegistryValues {
  return {
    name: site.name,
    shortName: site.shortName,
    operatorUnitId: site.operatorUnit?.id ?? null,
    host: site.host,
    domain: site.domain ?? '',
    icpNumber: site.icpNumber ?? '',
    policeNumber: site.policeNumber ?? '',
    address: site.address ?? '',
    phone: site.phone ?? '',
  };
}

type Change = { version: number } & Partial<Record<keyof RegistryValues, string | null>>;

/** Only what differs from the site as it was read, as the input of `changeSite`. */
export function changeOf(site: SiteFacts, values: Partial<RegistryValues>): Change {
  const before = valuesOf(site);
  const keys = Object.keys(before).filter((key): key is keyof RegistryValues => key in values);
  const changed = keys.filter((key) => (values[key] ?? '') !== (before[key] ?? ''));
  // an emptied text is sent as such: null would leave what was there
  const sent = (key: keyof RegistryValues) => (key === 'operatorUnitId' ? values[key] : (values[key]?.trim() ?? ''));
  return { version: site.version, ...Object.fromEntries(changed.map((key) => [key, sent(key) ?? null])) };
}

type FieldProps = {
  name: keyof RegistryValues | 'reason';
  label: string;
  help?: string;
  isGood?: boolean;
  /** In place of “optional”. */
  note?: string | undefined;
  error: ApiError | null;
  required?: boolean;
  children: ReactNode;
};

/** One field with its help, its live hint and the server's word about it. */
export function RegistryField({
  name,
  label,
  help,
  isGood = true,
  note,
  error,
  required = false,
  children,
}: FieldProps) {
  const words = useErrorWords();
  const common = useMessages(commonMessages);
  const said = words.field(error, name);
  return (
    <Form.Item
      name={name}
      label={required ? label : `${label}（${note ?? common('optional')}）`}
      rules={required ? [{ required: true, whitespace: true, message: words.field(null, name) ?? label }] : []}
      validateStatus={said || !isGood ? 'error' : ''}
      extra={said ? undefined : isGood ? help : undefined}
      help={said ?? (isGood ? undefined : help)}
    >
      {children}
    </Form.Item>
  );
}

/** Names and operator unit. */
export function NameFields({ site, error }: { site: SiteFacts; error: ApiError | null }) {
  const t = useMessages(sitesMessages);
  return (
    <>
      <RegistryField name="name" label={t('f.name')} help={t('help.name')} error={error} required>
        <Input maxLength={60} />
      </RegistryField>
      <RegistryField name="shortName" label={t('f.shortName')} error={error} required>
        <Input maxLength={20} />
      </RegistryField>
      <RegistryField name="operatorUnitId" label={t('f.operator')} error={error}>
        <UnitSelect current={site.operatorUnit} allowClear site={site.id} />
      </RegistryField>
    </>
  );
}

// A sub-site without a number of its own shows its carrier's.
function carried(
  site: SiteFacts,
  key: 'icpNumber' | 'policeNumber',
): 'help.icp' | 'help.police' | 'help.carriedIcp' | 'help.carriedPolice' {
  const isCarried = site.kind === 'SUB_SITE' && Boolean(site.parent?.[key]);
  if (key === 'icpNumber') return isCarried ? 'help.carriedIcp' : 'help.icp';
  return isCarried ? 'help.carriedPolice' : 'help.police';
}

/** Host, registered domain with its rule explained while typing, filings, contact. The names of an open site are decided above. */
export function AddressFields({ site, error }: { site: SiteFacts; error: ApiError | null }) {
  const isFixed = site.state !== 'DRAFT' && !site.allowed.includes('decide');
  const t = useMessages(sitesMessages);
  const typed = Form.useWatch<string | undefined>('domain') ?? '';
  const [isTyping, setTyping] = useState(false);
  const later = site.state === 'DRAFT' && site.kind !== 'SUB_SITE' ? t('wz.later') : undefined;
  const contact = site.state === 'DRAFT' ? t('wz.contact') : undefined;
  const numbers = { icp: site.parent?.icpNumber ?? '', police: site.parent?.policeNumber ?? '' };
  const hint = domainHint(site.kind, typed, site.parent?.domain ?? null);
  return (
    <>
      <RegistryField
        name="host"
        label={t('f.host')}
        help={isFixed ? t('address.fixed') : t('help.host', { suffix: hostSuffixOf(site.parent?.host ?? site.host) })}
        error={error}
        required
      >
        <Input maxLength={120} spellCheck={false} autoComplete="off" disabled={isFixed} />
      </RegistryField>
      <RegistryField
        name="domain"
        note={later}
        label={t('f.domain')}
        help={t(hint.key, hint.params)}
        isGood={hint.isGood || isTyping}
        error={error}
      >
        <Input
          maxLength={120}
          spellCheck={false}
          autoComplete="off"
          disabled={isFixed}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
        />
      </RegistryField>
      <RegistryField
        name="icpNumber"
        note={later}
        label={t('f.icp')}
        help={t(carried(site, 'icpNumber'), numbers)}
        error={error}
      >
        <Input maxLength={40} />
      </RegistryField>
      <RegistryField
        name="policeNumber"
        note={later}
        label={t('f.police')}
        help={t(carried(site, 'policeNumber'), numbers)}
        error={error}
      >
        <Input maxLength={40} />
      </RegistryField>
      <RegistryField name="address" note={contact} label={t('f.address')} error={error}>
        <Input maxLength={120} />
      </RegistryField>
      <RegistryField name="phone" note={contact} label={t('f.phone')} error={error}>
        <Input maxLength={40} />
      </RegistryField>
    </>
  );
}
