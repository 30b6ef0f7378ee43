import { DownOutlined, MenuOutlined, UserOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { areLettersOn, setLetters } from '../components/shortcuts.js';
import { changeLanguage, i18n } from '../i18n/i18n.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useDensity } from '../theme/density.js';
import { densities } from '../theme/theme.js';
import { topTools } from './nav.js';
import { placeOf, useMe, useSite, useSitePath } from './me.js';
import { shellMessages } from './messages.js';
import { useHeld } from './held.js';
import { Palette } from './palette/palette.js';
import { SiteSwitcher } from './site-switcher.js';
import { useLeave } from './use-leave.js';

function DensityMenu() {
  const t = useMessages(shellMessages);
  const { density, choose } = useDensity();
  const items = densities.map((name) => ({ key: name, label: t(`density.${name}`), onClick: () => choose(name) }));
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys: [density] }}>
      <button type="button" className="tbtn hide-phone" aria-haspopup="menu">
        <MenuOutlined aria-hidden="true" />
        <span className="vh">{t('density')} </span>
        <span>{t(`density.${density}`)}</span>
      </button>
    </Dropdown>
  );
}

/** Ends our session, then goes where the provider's ends too; from there the way leads back to the login page. */
async function logout(): Promise<void> {
  const answer = await fetch('/auth/logout', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
  }).catch(() => null);
  const next: { location?: string } | null = await (answer?.json() ?? Promise.resolve(null)).catch(() => null);
  location.assign(next?.location ?? '/');
}

function PersonMenu() {
  const t = useMessages(shellMessages);
  const common = useMessages(commonMessages);
  const me = useMe();
  const held = useHeld();
  const sitePath = useSitePath();
  const mayLeave = useLeave();
  const leave = async (): Promise<void> => {
    if (!mayLeave()) return;
    await held.flush();
    await logout();
  };
  const [hasLetters, setHasLetters] = useState(areLettersOn);
  const toggleLetters = (): void => {
    setLetters(!hasLetters);
    setHasLetters(!hasLetters);
  };
  const items = [
    {
      key: 'language',
      label: t('language'),
      onClick: () => void changeLanguage(i18n.language === 'en' ? 'zh-CN' : 'en'),
    },
    { key: 'letters', label: t(hasLetters ? 'lettersOff' : 'lettersOn'), onClick: toggleLetters },
    ...(me.can.includes('absences.read')
      ? [{ key: 'absences', label: <Link to={sitePath('absences')}>{t('absences')}</Link> }]
      : []),
    { key: 'logout', label: t('logout'), onClick: () => void leave() },
  ];
  const role = me.roles[0];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <button type="button" className="tbtn" aria-haspopup="menu">
        <UserOutlined aria-hidden="true" />
        <span>{me.name}</span>
        {role && <em>{common(`role.${role}`)}</em>}
        <DownOutlined aria-hidden="true" />
      </button>
    </Dropdown>
  );
}

/** Whose platform this is, and the way home. */
function Brand({ to, name, title }: { to: string; name: string; title?: string }) {
  const t = useMessages(shellMessages);
  return (
    <Link className="brand" to={to} title={title}>
      <i aria-hidden="true">集</i>
      <span>{name}</span>
      <b className="vh">{t('home')}</b>
    </Link>
  );
}

/** The top bar of a page that belongs to no site: whose platform this is, and the way out. */
export function PlainTopBar() {
  const t = useMessages(shellMessages);
  const common = useMessages(commonMessages);
  return (
    <header className="top">
      <Brand to="/" name={common('productLong', { place: '' })} />
      <span className="right" />
      <button type="button" className="tbtn" onClick={() => void logout()}>
        {t('logout')}
      </button>
    </header>
  );
}

/** Top bar: brand, site switcher, search, density, what the parts of the application bring, person. */
export function TopBar() {
  const common = useMessages(commonMessages);
  const sitePath = useSitePath();
  const place = placeOf(useSite());
  return (
    <header className="top">
      <Brand to={sitePath()} name={common('product', { place })} title={common('productLong', { place })} />
      <SiteSwitcher />
      <Palette />
      <span className="right" />
      <DensityMenu />
      {topTools.map((Tool, at) => (
        <Tool key={at} />
      ))}
      <div className="who">
        <PersonMenu />
      </div>
    </header>
  );
}
