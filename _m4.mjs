import { build } from "esbuild"; 
const r = await build({ stdin:{contents:'export {netCost} from "traedesten"',resolveDir:process.cwd()}, bundle:true, minifySyntax:true, format:"esm", write:false, metafile:true, platform:"browser" , outdir:"/tmp/x", splitting:true, logLevel:"error"});
for (const [o,v] of Object.entries(r.metafile.outputs)) { const e=Object.entries(v.inputs).map(([k,x])=>[k,x.bytesInOutput]).sort((a,b)=>b[1]-a[1]); console.log(o,v.bytes); for(const [k,b] of e.slice(0,12)) console.log("  ",b,k);}
const t=r.outputFiles.map(f=>f.text).join("\n"); const m=t.match(/^var \w*[tT]akes\w* = .*/gm)??[]; console.log(m.length, m.slice(0,15).join("\n")); 
