using System.Reflection;
using System.Runtime.InteropServices;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>The names that import, fixes and migration give to no method.</summary>
public sealed class ReservedNamesTests
{
    const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Members_of_every_class_are_those_of_object() => Assert.Equal(
        typeof(object).GetMethods(All).Where(static method => !method.IsAssembly && !method.IsPrivate).Select(static method => method.Name).Distinct().Order(StringComparer.Ordinal),
        ReservedNames.OfObject);

    /// <summary>What takes a descriptor first is for generated code, and static members take arguments that no code has: no call of a code is mistaken for one of them.</summary>
    [Fact]
    public void Members_of_the_device_are_those_that_a_user_calls() => Assert.Equal(
        typeof(IoctlDevice).GetMethods(All).Where(static method => method is { IsPublic: true, IsStatic: false, IsSpecialName: false } && method.GetParameters() is not [{ ParameterType.Name: nameof(IoctlDescriptor) }, ..])
            .Select(static method => method.Name).Distinct().Order(StringComparer.Ordinal),
        ReservedNames.OfDevice);

    [Fact]
    public void Members_of_handles_are_those_of_SafeHandle() => Assert.Equal(
        typeof(SafeHandle).GetMembers(All).Where(static member => member is PropertyInfo { GetMethod.IsPublic: true } or MethodInfo { IsPublic: true, IsSpecialName: false })
            .Select(static member => member.Name).Distinct().Order(StringComparer.Ordinal),
        ReservedNames.OfHandle);
}
