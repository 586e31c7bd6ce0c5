import type { Library } from '../library';
import { library as agGrid } from './ag-grid/page';
import { library as angularMaterial } from './angular-material/page';
import { library as bootstrapTable } from './bootstrap-table/page';
import { library as bulma } from './bulma/page';
import { library as datatables } from './datatables/page';
import { library as elementPlus } from './element-plus/page';
import { library as fluentui } from './fluentui/page';
import { library as govuk } from './govuk/page';
import { library as gridjs } from './gridjs/page';
import { library as ionic } from './ionic/page';
import { library as jspreadsheet } from './jspreadsheet/page';
import { library as layoutTables } from './layout-tables/page';
import { library as materialWeb } from './material-web/page';
import { library as mui } from './mui/page';
import { library as naiveUi } from './naive-ui/page';
import { library as quasar } from './quasar/page';
import { library as shoelace } from './shoelace/page';
import { library as slickgrid } from './slickgrid/page';
import { library as tabulator } from './tabulator/page';
import { library as vaadin } from './vaadin/page';
import { library as vueVirtualScroller } from './vue-virtual-scroller/page';
import { library as vuetify } from './vuetify/page';
import { library as w2ui } from './w2ui/page';

/** Every library of the corpus, in the order of the tables; those held out come last. */
export const libraries: readonly Library[] = [datatables, agGrid, tabulator, gridjs, jspreadsheet, slickgrid, shoelace, materialWeb, vuetify, vueVirtualScroller, mui, angularMaterial, bulma, govuk, layoutTables, quasar, w2ui, fluentui, naiveUi, ionic, vaadin, bootstrapTable, elementPlus];
