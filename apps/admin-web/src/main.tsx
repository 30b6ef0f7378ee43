import './theme/base.css';
import './theme/marks.css';
import './theme/sheet.css';
import './theme/table.css';
import 'dayjs/locale/zh-cn';
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { preferredLanguage, startI18n } from './i18n/i18n.js';

startI18n();
dayjs.locale('zh-cn');
// the day that pickers begin at is the province's, whatever the zone of the browser
dayjs.extend(utc);
dayjs.extend(timezone);
dayjs.tz.setDefault('Asia/Shanghai');
document.documentElement.lang = preferredLanguage();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
