import './theme/base.css';
import './theme/marks.css';
import './theme/sheet.css';
import './theme/table.css';
import 'dayjs/locale/zh-cn';
import dayjs from 'dayjs';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { preferredLanguage, startI18n } from './i18n/i18n.js';

startI18n();
dayjs.locale('zh-cn');
document.documentElement.lang = preferredLanguage();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
