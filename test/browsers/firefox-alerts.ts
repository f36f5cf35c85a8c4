import type { LaunchedFirefox } from './firefox';

export type Alert = { readonly name: string; readonly title: string; readonly text: string };

/** The desktop that Firefox shows its notifications on, as a person sees and clicks it. */
export type Desktop = {
  alerts(): Promise<readonly Alert[]>;
  /** Closes nothing by itself. @throws when there is none of that name */
  click(name: string): Promise<void>;
};

/** Takes the place of the desktop for notifications to come: without one, Firefox closes each at once. */
export async function replaceDesktop({ inside }: Pick<LaunchedFirefox, 'inside'>): Promise<Desktop> {
  await inside(`(() => {
    const shown = new Map();
    const tell = ({ alert, listener }, topic) => listener?.observe(null, topic, alert.cookie);
    const desktop = {
      QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
      showAlert(alert, listener) {
        this.closeAlert(alert.name);
        shown.set(alert.name, { alert, listener });
        tell({ alert, listener }, 'alertshow');
      },
      closeAlert(name) {
        const closed = shown.get(name);
        if (!closed) return;
        shown.delete(name);
        tell(closed, 'alertfinished');
      },
      click: (name) => tell(shown.get(name), 'alertclickcallback'),
      shown: () => [...shown.values()].map(({ alert: { name, title, text } }) => ({ name, title, text })),
    };
    const factory = {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (wanted) => desktop.QueryInterface(wanted),
    };
    Components.manager
      .QueryInterface(Ci.nsIComponentRegistrar)
      .registerFactory(Services.uuid.generateUUID(), 'desktop', '@mozilla.org/alerts-service;1', factory);
    window.desktopOfTest = desktop;
  })()`);
  return {
    alerts: async () => (await inside('desktopOfTest.shown()')) as readonly Alert[],
    click: async (name) => void (await inside(`desktopOfTest.click(${JSON.stringify(name)})`)),
  };
}
