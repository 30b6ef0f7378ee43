/** The login pages' stylesheet; values are the admin front end's tokens. */
export const style = `
:root{--primary:#1F4F99;--primary-hover:#2A61B3;--text:#1B2129;--text-2:#47505D;--text-3:#5F6977;--edge:#8B94A2;
--line:#E4E7EC;--error:#B3261E;--error-bg:#FDEEEC;--error-edge:#F0BDB8}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:#F6F7F9;color:var(--text);font:16px/1.5 -apple-system,BlinkMacSystemFont,
"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;
font-variant-numeric:tabular-nums;display:flex;align-items:flex-start;justify-content:center;padding:12vh 16px 40px}
main{width:400px;max-width:100%;background:#fff;border:1px solid var(--line);border-radius:8px;padding:24px}
.brand{display:flex;align-items:center;gap:12px;margin:0 0 20px}
.brand i{font-style:normal;font-weight:600;width:40px;height:40px;border-radius:6px;background:var(--primary);color:#fff;
display:grid;place-items:center;font-size:20px}
.brand span{font-size:14px;color:var(--text-2)}
h1{font-size:20px;line-height:1.4;margin:0 0 8px;font-weight:600}
p{margin:0 0 16px;color:var(--text-2)}
ol{margin:0 0 16px;padding-left:24px;color:var(--text-2)}
label{display:block;margin:16px 0 4px;font-weight:500}
input{width:100%;height:40px;border:1px solid var(--edge);border-radius:6px;padding:0 12px;font:inherit;
color:var(--text);background:#fff}
input:hover{border-color:var(--primary)}
:focus-visible{outline:2px solid var(--primary);outline-offset:2px}
button{width:100%;height:40px;margin-top:24px;border:0;border-radius:6px;background:var(--primary);color:#fff;
font:inherit;font-weight:600;cursor:pointer}
button:hover{background:var(--primary-hover)}
a{color:var(--primary)}
.alert{background:var(--error-bg);border:1px solid var(--error-edge);border-radius:6px;color:var(--error);
padding:8px 14px;margin:0 0 16px;font-size:14px}
.rule{font-size:14px;color:var(--text-3);margin:0 0 8px}
.hint{font-size:14px;color:var(--text-3);margin:20px 0 0}
.key{display:block;margin:8px 0;padding:8px 12px;border:1px solid var(--line);border-radius:6px;background:#F6F8FB;
font:16px/1.5 ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere;color:var(--text)}
@media (prefers-reduced-motion:no-preference){button{transition:background .12s}}
`;
