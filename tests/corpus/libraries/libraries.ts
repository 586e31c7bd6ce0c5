import type { Library } from '../library';
import { library as agGrid } from './ag-grid/page';
import { library as angularMaterial } from './angular-material/page';
import { library as antd } from './antd/page';
import { library as bootstrapTable } from './bootstrap-table/page';
import { library as bulma } from './bulma/page';
import { library as datatables } from './datatables/page';
import { library as elementPlus } from './element-plus/page';
import { library as govuk } from './govuk/page';
import { library as gridjs } from './gridjs/page';
import { library as jspreadsheet } from './jspreadsheet/page';
import { library as layoutTables } from './layout-tables/page';
import { library as materialWeb } from './material-web/page';
import { library as mui } from './mui/page';
import { library as primevue } from './primevue/page';
import { library as reactDataGrid } from './react-data-grid/page';
import { library as revogrid } from './revogrid/page';
import { library as shoelace } from './shoelace/page';
import { library as slickgrid } from './slickgrid/page';
import { library as tabulator } from './tabulator/page';
import { library as ui5 } from './ui5/page';
import { library as vaadin } from './vaadin/page';
import { library as vueVirtualScroller } from './vue-virtual-scroller/page';
import { library as vuetify } from './vuetify/page';

/** Every library of the corpus, in the order of the tables; those held out come last. */
export const libraries: readonly Library[] = [datatables, agGrid, tabulator, gridjs, jspreadsheet, slickgrid, shoelace, materialWeb, vuetify, vueVirtualScroller, mui, angularMaterial, bulma, govuk, layoutTables, antd, primevue, ui5, revogrid, reactDataGrid, vaadin, bootstrapTable, elementPlus];
