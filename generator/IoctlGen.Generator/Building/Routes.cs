using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Generator.Building;

/// <summary>The routes of declared codes: <see cref="Route"/> decides.</summary>
static class Routes
{
    /// <summary>The route that a page or the catalogue tells; null where neither does. The catalogue has something to say of names in doubt alone, and is read for them alone.</summary>
    public static int? Published(MethodFacts method, uint code) =>
        (Route.IsInDoubt(method.Name, code) ? method.KnownAnywhere : method.Known)?.RouteOf(code);

    /// <summary>Whether the name claims a route that nobody states or knows.</summary>
    public static bool IsUnknown(ContractFacts contract, MethodFacts method) =>
        method.Code.Value is { } code
        && Route.IsInDoubt(method.Name, code)
        && (method.Attribute[AttributeNames.MajorFunction] ?? contract.Attribute[AttributeNames.MajorFunction])?.Number is null or Route.Unspecified
        && Published(method, code) is null;
}
