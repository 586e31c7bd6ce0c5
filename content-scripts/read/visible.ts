/** Whether the coordinator can see it: not `display:none`, `visibility:hidden`, `hidden`, in a closed dialog or `<details>`, in a template. For single elements, never per cell. */
export declare function isVisible(element: Element): boolean;
