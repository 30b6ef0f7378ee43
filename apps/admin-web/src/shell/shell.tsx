import { ShellDocument } from '@jiyue/api-client';
import { useEffect, type ReactNode } from 'react';
import { Outlet, useLocation, useParams } from 'react-router';
import { SiteContext, loginAddress, useApi } from '../api/index.js';
import { ToastPlace } from '../components/toast.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useDensity } from '../theme/density.js';
import { HeldBar } from './held-bar.js';
import { HeldContext, useHolder } from './held.js';
import { FrameContext, isSmallUnit, type Frame } from './me.js';
import { SiteGone } from './problem-page.js';
import { rememberSite } from './recent-sites.js';
import { LeaveGuard } from './leave-guard.js';
import { SideNav } from './side-nav.js';
import { Strips } from './strips.js';
import { TopBar } from './top-bar.js';
import './shell.css';

function ScrollUp() {
  const { pathname } = useLocation();
  useEffect(() => {
    // in a block: newer browsers return a promise, which is no clean-up function
    window.scrollTo(0, 0);
  }, [pathname]);
  return null;
}

function FrameView({ frame, children }: { frame: Frame; children: ReactNode }) {
  const t = useMessages(commonMessages);
  const { suggest } = useDensity();
  const { id, name, level } = frame.site;
  const held = useHolder(frame.me.id);
  useEffect(() => {
    rememberSite({ id, name, level });
  }, [id, name, level]);
  useEffect(() => {
    suggest(isSmallUnit(frame) ? 'comfort' : 'standard');
  }, [frame, suggest]);
  return (
    <FrameContext value={frame}>
      <HeldContext value={held}>
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        <TopBar />
        <Strips />
        <div className="app">
          <SideNav />
          <main id="main" tabIndex={-1} key={id}>
            {children}
          </main>
        </div>
        <ToastPlace above={<HeldBar />} />
      </HeldContext>
    </FrameContext>
  );
}

function LoadedShell() {
  const { data, error } = useApi(ShellDocument, {}, { keepLast: true });
  if (!data && error?.isSession) location.assign(loginAddress());
  if (!data) return error && !error.isSession ? <SiteGone error={error} /> : null;
  return (
    <FrameView frame={{ me: data.me, site: data.currentSite }}>
      <ScrollUp />
      <LeaveGuard />
      <Outlet />
    </FrameView>
  );
}

/** The frame of every page below `/s/<site id>/`. */
export function Shell() {
  const { site } = useParams();
  return (
    <SiteContext value={site ?? null}>
      <LoadedShell />
    </SiteContext>
  );
}
