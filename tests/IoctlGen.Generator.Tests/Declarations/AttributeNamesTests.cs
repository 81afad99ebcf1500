using System.Reflection;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>The names of the runtime that generator, fixes and command have as text are those that the runtime has.</summary>
public sealed class AttributeNamesTests
{
    static readonly Type[] Attributes = [typeof(IoctlContractAttribute), typeof(IoctlAttribute), typeof(NativeNameAttribute), typeof(NativeTypeAttribute), typeof(BitFieldAttribute), typeof(OutputSizeAttribute), typeof(IoctlFieldAttribute)];

    public static TheoryData<string, string> Constants => [.. typeof(AttributeNames).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(static constant => constant.IsLiteral).Select(static constant => (constant.Name, (string)constant.GetRawConstantValue()!))];

    [Theory]
    [MemberData(nameof(Constants))]
    public void Each_is_the_namespace_or_an_attribute_or_a_property_of_one(string constant, string name) => Assert.True(
        name == typeof(IoctlAttribute).Namespace
        || Attributes.Any(type => type.FullName == AttributeNames.Full(name))
        || Attributes.Any(type => constant == name && type.GetProperty(name) is not null),
        name);

    [Theory]
    [InlineData(typeof(IoctlContractAttribute))]
    [InlineData(typeof(IoctlAttribute))]
    public void Every_property_has_a_name(Type attribute)
    {
        var names = Constants.Select(static row => row.Data.Item2).Concat(AttributeNames.OfPages.Select(static fact => fact.Property)).Append(nameof(IoctlContractAttribute.DeviceType)).Append(nameof(IoctlAttribute.Function)); // arguments of constructors alone

        Assert.All(attribute.GetProperties().Where(static property => property.DeclaringType != typeof(Attribute)), property => Assert.Contains(property.Name, names));
    }

    [Theory]
    [InlineData(typeof(IoctlContractAttribute), new[] { AttributeArguments.DeviceType })]
    [InlineData(typeof(IoctlAttribute), new[] { AttributeArguments.Function, AttributeArguments.Method, AttributeArguments.Access, AttributeArguments.PublishedName })]
    public void The_arguments_are_those_of_the_constructors(Type attribute, string[] names) => Assert.Equal(
        names, attribute.GetConstructors().OrderByDescending(static constructor => constructor.GetParameters().Length).SelectMany(static constructor => constructor.GetParameters()).Select(static parameter => parameter.Name!).Distinct());

    [Fact]
    public void The_members_stand_at_their_values()
    {
        Assert.Equal(Enum.GetValues<TransferMethod>().Select(static member => ((int)member, member.ToString())), AttributeNames.TransferMethods.Select(static (name, value) => (value, name)));
        Assert.Equal(Enum.GetValues<RequiredAccess>().Select(static member => ((int)member, member.ToString())), AttributeNames.RequiredAccesses.Select(static (name, value) => (value, name)));
        Assert.Equal(Enum.GetValues<IoctlText>().Select(static member => ((int)member, member.ToString())), AttributeNames.Texts.Select(static (name, value) => (value, name)));
        Assert.Equal((int)IoctlText.Ansi, AttributeNames.AnsiText);
        Assert.Equal(
            Enum.GetValues<MajorFunction>().Select(static member => ((int)member, member.ToString())),
            new[] { Route.Unspecified, Route.FileSystemControl, Route.DeviceControl }.Select(static route => (route, Route.MemberOf(route) ?? nameof(Route.Unspecified))));
    }
}
