using System.Diagnostics;
using VerifyAot;

// The library in one native executable: what is verified, and how, is the same as under the just-in-time compiler.
long start = Stopwatch.GetTimestamp();
return args switch
{
    [] => await SelfCheck.RunAsync(),
    ["--issue", string file] => await Badges.IssueAsync(file),
    ["--time", string file] => await Badges.VerifyAsync(file, start),
    [string file] when !file.StartsWith('-') => await Badges.VerifyAsync(file, null),
    _ => Report.Usage(),
};
