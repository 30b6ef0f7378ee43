import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './api/query-client.js';
import { i18n } from './i18n/i18n.js';
import { createRouter } from './router.js';
import { DensityContext, useDensityState } from './theme/density.js';
import { jiyueTheme } from './theme/theme.js';

const router = createRouter();

/** The whole administration front end. */
export function App() {
  const choice = useDensityState();
  const [client] = useState(createQueryClient);
  const { i18n: language } = useTranslation(undefined, { i18n });
  return (
    <ConfigProvider
      theme={jiyueTheme(choice.density)}
      locale={language.language === 'en' ? enUS : zhCN}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <DensityContext value={choice}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </DensityContext>
    </ConfigProvider>
  );
}
