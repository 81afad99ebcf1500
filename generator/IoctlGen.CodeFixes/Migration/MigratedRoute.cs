using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>
/// What the declaration states of the route, so that the new call goes where the old one went: DeviceIoControl knows device types and no names. Where a
/// page or the catalogue knows the code to be a file-system control of another device type, the old call never reached its driver, and the new one does.
/// </summary>
sealed class MigratedRoute(MigratedCode code, MigratedContract contract, SpecSources sources)
{
    /// <summary>The argument of [Ioctl], behind a comma; empty for none. What no call has sent is left to the user, and IOCTL3002 to ask.</summary>
    public string Text => NeedsStatement ? $", {AttributeNames.MajorFunction} = MajorFunction.{Route.MemberOf(Wanted)}" : "";

    uint Value => code.Parts.Compose();

    int? Published => sources.Find(code.Name, header: null, Value)?.RouteOf(Value);

    int Wanted => Published ?? Route.OfDeviceType(Value);

    bool NeedsStatement => Route.MemberOf(contract.Route) is not null
        ? contract.Route != Wanted
        : code.Call is not null && Published is null && Route.IsInDoubt(code.Name, Value);
}
